import { render } from "preact";

import "./ui/tokens.css";
import "./ui/base.css";
import { firstLanguage } from "./i18n/language.ts";
import { useLanguage, words } from "./i18n/words.ts";
import { startRouter } from "./router.ts";

startRouter();
await useLanguage(firstLanguage(localStorage.getItem("language"), navigator.languages));
render(<p>{words.value.app.loading}</p>, document.getElementById("app")!);
