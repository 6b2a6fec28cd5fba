// Visits an API's pages as a reader does, from the folder and without a network: at a desk and on a phone, with a mouse and
// with a keyboard. Ends with 1 and what was expected where a page does not behave; its last line says what it saw.
//
//   node visit.mjs NODE_MODULES CHROMIUM PAGES WORK PAGE

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, executablePath, pages, work, name] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, "visit.js"))("playwright-core");
const address = (file) => `${pathToFileURL(pages).href}/${file}`;

const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page that takes down what a reader would never see: errors, and requests that leave the folder. */
const open = async (context) => {
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file://")) wrong.push(`request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => wrong.push(`not found: ${request.url()}`));
  return { page, wrong };
};

/** Opens an address anew, even if only its place in the page differs. */
const visit = async (page, file) => {
  await page.goto("about:blank");
  await page.goto(address(file));
};

/** Whether something is in the window, below the bar. */
const isInSight = (page, id) =>
  page.waitForFunction((id) => {
    const { top, bottom } = document.getElementById(id).getBoundingClientRect();
    const bar = document.querySelector(".bar").getBoundingClientRect().bottom;
    return bottom > bar && top >= bar - 1 && top < innerHeight * 0.6;
  }, id);

/** Nothing is wider than the window, wherever one looks: with all that is folded open, and all that is far away laid out. */
const fits = async (page, where) => {
  const wide = await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "*{content-visibility:visible!important}";
    document.head.append(style);
    const closed = [...document.querySelectorAll("main details:not([open])")];
    for (const one of closed) one.open = true;
    // What scrolls inside itself may hold more than it shows.
    const scrolls = (one) => one.closest("pre, .sidebar, .found, .unseen, .why, .skip");
    const found = [...document.querySelectorAll("body *")]
      .filter((one) => !scrolls(one) && one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent.slice(0, 60)}`);
    const page = document.documentElement.scrollWidth - innerWidth;
    for (const one of closed) one.open = false;
    style.remove();
    return { found: found.slice(0, 3), page };
  });
  assert.deepEqual(wide, { found: [], page: 0 }, `${where}: nothing is wider than the window`);
};

const background = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const isDark = (color) => color.match(/\d+/g).slice(0, 3).every((part) => Number(part) < 64);

/** What the clipboard holds, as anybody gets it: by pasting. */
const pasted = async (page) => {
  await page.evaluate(() => {
    const area = document.createElement("textarea");
    area.id = "paste";
    document.body.prepend(area);
    area.focus({ preventScroll: true });
  });
  await page.keyboard.press("Control+V");
  const text = await page.inputValue("#paste");
  await page.evaluate(() => document.getElementById("paste").remove());
  return text;
};

const steps = {
  async "the index leads to the page"({ page }) {
    await visit(page, "index.html");
    await fits(page, "index.html");
    await page.click(".card h2 a");
    await page.waitForSelector("article.operation", { state: "attached" });
    assert.equal(page.url(), address(name));
  },

  async "a resource is clicked"({ page, size }) {
    await visit(page, name);
    await fits(page, name);
    await page.screenshot({ path: join(work, `${size}-top.png`) });
    if (size === "phone") {
      assert.equal(await page.isVisible("#sidebar"), false, "contents are in a drawer");
      await page.click(".menu");
    }
    const link = page.locator("#sidebar summary a").nth(-2);
    const place = (await link.getAttribute("href")).slice(1);
    await link.click();
    await isInSight(page, place);
    assert.equal(new URL(page.url()).hash, `#${place}`);
    await page.waitForFunction(() => document.querySelector("#sidebar [aria-current]"));
    if (size === "phone") assert.equal(await page.isVisible("#sidebar"), false, "the drawer has closed");
  },

  async "an operation is found by keyboard"({ page, size }) {
    await visit(page, name);
    const last = page.locator("article.operation").last();
    const [id, title] = [await last.getAttribute("id"), await last.locator("h3").textContent()];
    await page.keyboard.press("/");
    await page.keyboard.type(title.toLowerCase());
    await page.waitForSelector("#found [role=option]");
    assert.equal(await page.textContent("#found [aria-selected=true] .name"), title, "the best is chosen first");
    await page.screenshot({ path: join(work, `${size}-search.png`) });
    const options = await page.locator("#found [role=option]").count();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.getAttribute("#search", "aria-activedescendant"), "found-0", `of ${options}`);
    await page.keyboard.press("Enter");
    await isInSight(page, id);
    assert.equal(new URL(page.url()).hash, `#${id}`);
    await page.screenshot({ path: join(work, `${size}-operation.png`) });
    await page.keyboard.press("/");
    await page.waitForSelector("#found [role=option]");
    await page.keyboard.press("Escape");
    assert.equal(await page.isVisible("#found"), false, "Escape closes what was found");
    await page.fill("#search", "no such thing anywhere");
    assert.match(await page.textContent("#found"), /Nothing/);
  },

  async "a deep link opens what is folded"({ page }) {
    await visit(page, name);
    const field = page.locator("details.definition .fields > div[id]").last();
    const place = await field.getAttribute("id");
    assert.equal(await page.isVisible(`[id="${place}"]`), false, "types are folded");
    await visit(page, `${name}#${place}`);
    await page.waitForSelector(`[id="${place}"]`, { state: "visible" });
    await isInSight(page, place);
    // Browsers open what a place is in by themselves, but not what is the place.
    const type = page.locator("details.definition").last();
    await visit(page, `${name}#${await type.getAttribute("id")}`);
    await type.locator("> :not(summary)").first().waitFor();
    // A second click on the same link opens what was closed meanwhile.
    await type.locator("summary .kind").click();
    assert.equal(await type.getAttribute("open"), null, "it is folded again");
    await type.locator("summary h3 a").click();
    await type.locator("> :not(summary)").first().waitFor();
  },

  async "a badge tells its reason"({ page, size }) {
    await visit(page, name);
    // Of those that come from a field, the one with the most to say; an API may have none.
    const id = await page.evaluate(() => {
      const length = (one) => one.querySelector(".why").textContent.length;
      const badges = [...document.querySelectorAll(".operation .fields .mark")];
      const [most] = badges.sort((one, other) => length(other) - length(one));
      if (most) most.id = "most";
      return most && most.closest(".operation").id;
    });
    if (!id) return;
    await page.evaluate(() => document.getElementById("most").scrollIntoView({ block: "center" }));
    await page.focus("#most");
    const inside = await page.evaluate(() => {
      const reason = document.querySelector("#most .why").getBoundingClientRect();
      const around = document.getElementById("most").closest(".operation").getBoundingClientRect();
      return reason.width > 40 && reason.left >= around.left && reason.right <= around.right;
    });
    await page.screenshot({ path: join(work, `${size}-badge.png`) });
    assert.ok(inside, `all of the reason shows: ${id}`);
  },

  async "dark mode is remembered"({ page, size }) {
    await visit(page, name);
    assert.equal(isDark(await background(page)), false, "the system is light");
    await page.click(".theme");
    assert.equal(await page.getAttribute(".theme", "aria-pressed"), "true");
    assert.equal(isDark(await background(page)), true, "the page is dark");
    await page.reload();
    assert.equal(isDark(await background(page)), true, "and stays so");
    await page.screenshot({ path: join(work, `${size}-dark.png`) });
    await page.click(".theme");
    assert.equal(isDark(await background(page)), false, "until it is wanted light");
  },

  async "examples are copied"({ page }) {
    await visit(page, name);
    const calls = page.locator("article.operation .calls").first();
    for (const [language, other] of [["curl", "rust"], ["rust", "curl"]]) {
      await calls.locator(`figure:visible [data-pick=${language}]`).click();
      const figure = calls.locator(`[data-language=${language}]`);
      assert.equal(await calls.locator(`[data-language=${other}]`).isVisible(), false, `${language} alone is shown`);
      await figure.locator(".copy").click();
      await figure.locator(".copy[data-done]").waitFor();
      assert.equal(await pasted(page), await figure.locator("code").textContent(), `${language} is copied`);
    }
  },
};

/** Visits at one size. */
const visits = async (size) => {
  const context = await chromium.launchPersistentContext(join(work, `profile-${size}`), {
    executablePath,
    headless: true,
    args: FLAGS,
    viewport: SIZES[size],
    colorScheme: "light",
    offline: true,
  });
  // Nothing takes long here: what does not come within seconds never comes.
  context.setDefaultTimeout(10_000);
  try {
    for (const [what, step] of Object.entries(steps)) {
      const { page, wrong } = await open(context);
      try {
        await step({ page, size });
        assert.deepEqual(wrong, [], "nothing goes wrong unseen");
      } catch (error) {
        await page.screenshot({ path: join(work, `${size}-failed.png`) }).catch(() => {});
        throw new Error(`${size}, ${what}: ${error.message}`);
      }
      await page.close();
    }
    // A browser without a clipboard for pages from a folder: it must be asked for in the old way.
    await context.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const { page, wrong } = await open(context);
    await steps["examples are copied"]({ page, size });
    assert.deepEqual(wrong, [], "nothing goes wrong unseen");
    return await load(page);
  } finally {
    await context.close();
  }
};

/** How long a page takes to load, the best of some times: others may be at work on the machine. */
const load = async (page) => {
  const times = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await visit(page, name);
    times.push(
      await page.evaluate(
        () =>
          new Promise((done) => {
            const read = () => done(performance.getEntriesByType("navigation")[0].loadEventEnd);
            requestAnimationFrame(() => setTimeout(read));
          }),
      ),
    );
  }
  return Math.round(Math.min(...times));
};

try {
  const [desk, phone] = [await visits("desk"), await visits("phone")];
  const kib = Math.round(statSync(join(pages, name)).size / 1024);
  console.log(`${kib} KiB, loaded in ${desk} ms at a desk and in ${phone} ms on a phone`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
