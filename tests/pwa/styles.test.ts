import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

const SOURCES = new URL("../../pwa/src/", import.meta.url).pathname;
const TOKENS = "ui/tokens.css";

interface Declaration {
  file: string;
  property: string;
  value: string;
}

/** Every declaration of the client's styles, comments apart. */
function declarations(pattern = "**/*.css"): Declaration[] {
  return globSync(pattern, { cwd: SOURCES }).flatMap((file) => {
    const text = readFileSync(SOURCES + file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
    const found = [...text.matchAll(/([-a-z\d]+):\s*([^;{}]+);/g)];
    return found.map(([, property, value]) => ({ file, property: property!, value: value!.trim() }));
  });
}

const PHYSICAL = /^(float|clear|left|right|.*-(left|right)(-.*)?)$/;
const FOUR_SIDES = /^(margin|padding|inset|border-(width|style|color|radius)|scroll-.*)$/;

/** Whether a declaration would stay where it is when the page turns round. */
function isPhysical({ property, value }: Declaration): boolean {
  if (value.includes("safe-area-inset")) return false; // the notch does not turn round
  if (PHYSICAL.test(property) || /^(left|right)$/.test(value)) return true;
  const sides = value.match(/[^\s(]+(\((?:[^()]|\([^()]*\))*\))?/g) ?? [];
  if (property === "border-radius" && sides.length > 1) {
    const [a, b = a, c = a, d = b] = sides;
    return a !== b || c !== d;
  }
  return FOUR_SIDES.test(property) && sides.length === 4 && sides[1] !== sides[3];
}

test("no style names left or right: a page written from right to left turns round by itself", () => {
  assert.ok(declarations().length > 500);
  assert.deepEqual(declarations().filter(isPhysical), []);
});

const KNOWN = [
  ["margin", "0 0 0 -12px", true],
  ["margin", "0 8px 0 8px", false],
  ["padding", "4px max(4px, env(safe-area-inset-right)) 4px max(4px, env(safe-area-inset-left))", false],
  ["padding", "1px 2px max(3px, 4px) 5px", true],
  ["border-radius", "8px 0 0 8px", true],
  ["border-radius", "calc(var(--radius) + 4px) calc(var(--radius) + 4px) 0 0", false],
  ["text-align", "left", true],
  ["margin-inline-start", "4px", false],
  ["border-left-color", "var(--accent)", true],
] as const;

for (const [property, value, expected] of KNOWN) {
  test(`${property}: ${value} ${expected ? "stays" : "turns round"}`, () => {
    assert.equal(isPhysical({ file: "", property, value }), expected);
  });
}

test("every colour has a name, and only the palette says what it is", () => {
  const raw = declarations().filter(({ file, value }) => file !== TOKENS && /#[\da-f]{3}|\b(rgb|hsl|lab|lch)a?\(/.test(value));
  assert.deepEqual(raw, []);
});

test("every token that a style asks for is there", () => {
  const set = new Set(declarations().map(({ property }) => property).filter((name) => name.startsWith("--")));
  const drawn = globSync("**/*.tsx", { cwd: SOURCES }).map((file) => readFileSync(SOURCES + file, "utf8")).join();
  const asked = declarations().flatMap(({ file, value }) =>
    [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => ({ file, name: name! })),
  );
  assert.deepEqual(asked.filter(({ name }) => !set.has(name) && !drawn.includes(`"${name}"`)), []);
});

test("the pieces of ui keep their distances from the scale of spaces", () => {
  const distances = declarations("ui/*.css").filter(({ property }) => /^(margin|padding|gap)/.test(property));
  assert.ok(distances.length > 20);
  assert.deepEqual(distances.filter(({ value }) => /\b(?!1px\b)\d+px/.test(value)), []);
});

/** The tokens that a palette sets, by name. */
function palette(selector: string): Record<string, string> {
  const css = readFileSync(SOURCES + TOKENS, "utf8");
  const block = css.split(`${selector} {`)[1]!.split("}")[0]!;
  return Object.fromEntries([...block.matchAll(/(--[\w-]+): (#\w{6})/g)].map(([, name, value]) => [name!, value!]));
}

const PALETTES = {
  light: palette(":root"),
  dark: palette(':root[data-theme="dark"]'),
  "the system's dark": palette(':root:not([data-theme="light"])'),
  dim: palette(':root:is([data-theme="dim"], [data-dim])'),
};

test("the dark palette is the same whether chosen or the system's, and every palette has every colour", () => {
  assert.deepEqual(PALETTES["the system's dark"], PALETTES.dark);
  for (const colours of Object.values(PALETTES)) assert.deepEqual(Object.keys(colours), Object.keys(PALETTES.light));
});

/** How much light a colour gives, 0 to 1, as WCAG reckons it. */
function light(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function contrast(one: string, other: string): number {
  const [more, less] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

const GROUNDS = ["--paper", "--surface", "--accent-soft", "--attention-soft", "--urgent-soft"];

for (const [name, colours] of Object.entries(PALETTES)) {
  const least = (front: string, grounds: string[]) => Math.min(...grounds.map((one) => contrast(colours[front]!, colours[one]!)));

  test(`${name}: text can be read on every ground, body text as AAA asks`, () => {
    assert.ok(least("--ink", GROUNDS) >= 7);
    for (const front of ["--muted", "--accent", "--session", "--attention", "--urgent"]) {
      const grounds = ["--paper", "--surface", front === "--muted" ? "--surface" : `${front}-soft`];
      assert.ok(least(front, grounds.filter((one) => one in colours)) >= 4.5, front);
    }
    for (const front of ["accent", "fill"]) {
      assert.ok(contrast(colours[`--${front}-ink`]!, colours[`--${front}`]!) >= 4.5, front);
    }
  });

  test(`${name}: the border of a control and every curve stand out from the page`, () => {
    for (const front of ["--edge", "--series-1", "--series-2", "--series-3", "--series-4"]) {
      assert.ok(least(front, ["--paper", "--surface"]) >= 3, front);
    }
  });
}

test("dim gives less light than dark, and less blue than red everywhere", () => {
  assert.ok(light(PALETTES.dim["--paper"]!) < light(PALETTES.dark["--paper"]!));
  assert.ok(light(PALETTES.dim["--ink"]!) < light(PALETTES.dark["--ink"]!));
  const blue = Object.entries(PALETTES.dim).filter(([, one]) => parseInt(one.slice(5), 16) > parseInt(one.slice(1, 3), 16));
  assert.deepEqual(blue.map(([name]) => name), ["--session", "--series-2"]); // a session keeps its hue: it means something
});
