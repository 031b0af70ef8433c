// Signs in without leaving the page, so that what was typed stays when the password was wrong.
const form = document.getElementById("sign-in");
const password = document.getElementById("password");
const submit = document.getElementById("submit");
const message = document.getElementById("message");
const reveal = document.getElementById("reveal");
const nameField = document.getElementById("name");
const texts = form.dataset;

// The boards remember how somebody likes to look at them; what is chosen here they are told.
const theme = localStorage.getItem("telesales.theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
const otherLanguage = document.querySelector("a.language");
otherLanguage.addEventListener("click", () => {
  localStorage.setItem("telesales.language", otherLanguage.hreflang.slice(0, 2));
});

reveal.addEventListener("click", () => {
  const shown = password.type === "password";
  password.type = shown ? "text" : "password";
  reveal.setAttribute("aria-pressed", String(shown));
  reveal.setAttribute("aria-label", shown ? texts.hide : texts.show);
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (submit.getAttribute("aria-busy") === "true") return;
  say("");
  if (!nameField.value.trim() || !password.value) {
    say(texts.empty);
    (nameField.value.trim() ? password : nameField).focus();
    return;
  }
  busy(true);
  try {
    const response = await fetch("/api/session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name: nameField.value.trim(), password: password.value }),
    });
    if (response.ok) {
      location.replace(texts.return);
      return;
    }
    say(response.status === 401 ? texts.wrong : response.status === 429 ? texts.wait : texts.unreachable);
    password.select();
  } catch {
    say(texts.unreachable);
  }
  busy(false);
});

function say(text) {
  message.textContent = text;
  for (const field of [nameField, password]) field.setAttribute("aria-invalid", String(text !== ""));
}

function busy(working) {
  submit.setAttribute("aria-busy", String(working));
  submit.textContent = working ? texts.working : texts.submit;
}
