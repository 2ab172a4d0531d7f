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

  // A file is announced, brought with its progress shown, and confirmed with the name that it has.
  // Whatever fails, the form goes the way that it goes without script.
  const hex = bytes => [...new Uint8Array(bytes)].map(it => it.toString(16).padStart(2, "0")).join("");
  const post = (path, fields) => fetch(path, { method: "POST", body: new URLSearchParams(fields), redirect: "error" });
  const bring = (file, place, bar) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("PUT", place.url);
    for (const [name, value] of Object.entries(place.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = event => { bar.value = event.loaded; };
    request.onload = () => request.status < 300 ? done() : failed(new Error(String(request.status)));
    request.onerror = failed;
    request.send(file);
  });
  const meter = (after, file) => {
    const bar = document.createElement("progress");
    bar.max = file.size || 1;
    bar.setAttribute("aria-label", file.name);
    after.append(bar);
    return bar;
  };
  const announced = async (file, path, bar) => {
    const sha256 = hex(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
    const type = file.type || "application/octet-stream";
    const answer = await post(path, { name: file.name, type, size: file.size, sha256 });
    if (!answer.ok) throw new Error(String(answer.status));
    const place = await answer.json();
    await bring(file, place, bar);
    return place.then;
  };
  const tooLarge = (form, files) => {
    const told = form.querySelector(".too-large");
    told.hidden = files.every(it => it.size <= Number(told.dataset.most));
    if (told.hidden) return false;
    delete form.dataset.sent;
    told.focus();
    return true;
  };
  each("form[data-upload]", form => form.addEventListener("submit", async event => {
    const file = form.elements.file.files[0];
    if (!file || !window.crypto.subtle) return;
    event.preventDefault();
    if (tooLarge(form, [file])) return;
    try {
      const last = document.createElement("form");
      last.method = "post";
      last.action = await announced(file, form.dataset.upload, meter(form, file));
      const name = document.createElement("input");
      name.name = "name";
      name.value = file.name;
      last.append(name);
      last.hidden = true;
      document.body.append(last);
      last.submit();
    } catch {
      try { sessionStorage.setItem("file", file.name); } catch { /* then it is typed */ }
      form.submit();
    }
  }));

  // Files go with a new ticket: it is filed first, then they are brought to it.
  const chosen = document.getElementById("new-files");
  if (chosen && window.crypto.subtle) {
    const form = chosen.form;
    chosen.closest("[hidden]").hidden = false;
    form.addEventListener("submit", async event => {
      const files = [...chosen.files];
      if (!files.length || event.submitter?.hasAttribute("formaction")) return;
      event.preventDefault();
      if (tooLarge(form, files)) return;
      try {
        const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
        if (!answer.ok || !answer.redirected) return form.submit();
        const path = new URL(answer.url).pathname;
        for (const file of files) {
          const then = await announced(file, path + "/attachments", meter(chosen.parentElement, file));
          await fetch(then, { method: "POST", body: new URLSearchParams({ name: file.name }) });
        }
        location.assign(answer.url);
      } catch { form.submit(); /* it counts once, by its key */ }
    });
  }
  each("form[data-file-name]", form => {
    try { form.elements.name.value ||= sessionStorage.getItem("file") || ""; } catch { /* typed */ }
  });

  // Answers that may be there already, while a ticket is being written.
  const answers = document.getElementById("answers");
  if (answers) {
    const form = answers.closest("form");
    const path = form.querySelector("[formaction]").getAttribute("formaction");
    let waiting, last = "";
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const fields = Object.fromEntries(["matter", "subject", "body"].map(it => [it, form.elements[it].value]));
        const now = JSON.stringify(fields);
        if (now === last || (fields.subject + fields.body).trim().length < 8) return;
        last = now;
        try {
          const answer = await post(path, { ...fields, script: "on" });
          if (answer.ok && now === last) answers.replaceChildren(
            ...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
        } catch { /* the button looks for them too */ }
      }, 700);
    });
  }

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
