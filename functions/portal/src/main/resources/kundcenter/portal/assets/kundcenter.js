// Only adds: everything works without it. Drafts are kept, a form is sent once, the promise is
// shown as it stands, and whoever is about to be signed out is told before.
"use strict";
(() => {
  const store = (() => { try { return window.localStorage; } catch { return null; } })();
  const each = (selector, deed) => document.querySelectorAll(selector).forEach(deed);

  // What is wrong comes first, also for those who don't see the page.
  const faults = document.getElementById("faults");
  if (faults) faults.focus();

  // A draft is kept in this browser until it has been sent, or until one signs out.
  const PREFIX = "draft:";
  const forget = () => {
    if (!store) return;
    for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key);
  };
  const sent = new URLSearchParams(location.search).get("done");
  each("form[data-draft]", form => {
    if (!store) return;
    const key = PREFIX + form.dataset.draft;
    if (sent) store.removeItem(key);
    const fields = () => [...form.elements].filter(it => it.name && it.type !== "hidden" && it.type !== "file");
    const kept = (() => { try { return JSON.parse(store.getItem(key)); } catch { return null; } })();
    if (kept && !faults) {
      for (const field of fields()) {
        const value = kept[field.name];
        if (value === undefined) continue;
        if (field.type === "radio") field.checked = field.value === value;
        else if (!field.value) field.value = value;
      }
    }
    form.addEventListener("input", () => {
      const draft = {};
      for (const field of fields()) if (field.type !== "radio" || field.checked) draft[field.name] = field.value;
      store.setItem(key, JSON.stringify(draft));
    });
  });
  if (sent === "filed" && store) store.removeItem(PREFIX + "/tickets/new");
  each("form[action='/sign-out']", form => form.addEventListener("submit", forget));

  // A form is sent once, however often its button is pressed. The page may come back from the
  // browser's memory, and then it can be sent again.
  each("form[method=post]", form => form.addEventListener("submit", event => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  }));
  addEventListener("pageshow", () => each("form[data-sent]", form => delete form.dataset.sent));

  // The promise as it stands now: the page is asked for anew each minute while it is looked at.
  const promise = document.querySelector(".promise");
  if (promise) setInterval(async () => {
    if (document.hidden || promise.querySelector("details[open]")) return;
    try {
      const answer = await fetch(location.pathname, { credentials: "same-origin", redirect: "error" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector(".promise");
      if (fresh) promise.replaceChildren(...fresh.childNodes);
    } catch { /* the next minute tries again */ }
  }, 60000);

  // Five minutes before a session ends its owner is told; what they have written is kept.
  const ends = document.getElementById("ends");
  if (ends) setTimeout(() => { ends.hidden = false; }, Math.max(0, Number(ends.dataset.in) * 1000));
})();
