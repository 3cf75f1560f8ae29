import assert from "node:assert/strict";
import { test } from "node:test";

import { deviceOf } from "../../pwa/src/device.ts";

const MOZILLA = "Mozilla/5.0";
const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0";
const SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0";

const DEVICES = [
  [`${MOZILLA} (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`, 5, "Chrome, Android"],
  [`${MOZILLA} (Linux; Android 14; K) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 5, "Samsung Internet, Android"],
  [`${MOZILLA} (Android 14; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0`, 5, "Firefox, Android"],
  [`${MOZILLA} (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${SAFARI} Mobile/15E148 Safari/604.1`, 5, "Safari, iPhone"],
  [`${MOZILLA} (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile/15E148 Safari/604.1`, 5, "Chrome, iPhone"],
  [`${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`, 5, "Safari, iPad"],
  [`${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI} Safari/605.1.15`, 0, "Safari, Mac"],
  [`${MOZILLA} (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/140.0.0.0`, 10, "Edge, Windows"],
  [`${MOZILLA} (X11; CrOS x86_64 14541.0.0) ${CHROME} Safari/537.36`, 0, "Chrome, ChromeOS"],
  [`${MOZILLA} (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0`, 0, "Firefox, Linux"],
  ["Lynx on Linux", 0, "Linux"],
  ["", 0, null],
] as const;

for (const [agent, touches, name] of DEVICES) {
  test(`a device is named as its owner would: ${name}`, () => assert.equal(deviceOf(agent, touches), name));
}
