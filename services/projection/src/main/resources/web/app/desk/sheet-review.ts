import { type TemplateResult, html, nothing } from 'lit';
import type { Sheet } from '../wire/sheet';
import { count, minutesAndSeconds } from '../words/format';
import { t } from '../words/words';
import { files, statusChip, statusLine } from './sheet-words';

interface Shown {
  sheet: Sheet;
  returning: boolean;
  reason: string;
  failed: boolean;
}

interface Asked {
  accept(): void;
  startReturn(): void;
  write(text: string): void;
  sendBack(): void;
}

/** One sheet to look through, and what a manager can do about it. */
export function sheetReview(shown: Shown, asked: Asked, calls: TemplateResult) {
  const { sheet } = shown;
  return html`<section class="review" aria-labelledby="review-title">
    <h2 id="review-title">${sheet.name} ${statusChip(sheet, sheet.calls.length > 0)}</h2>
    <p>${statusLine(sheet, sheet.timezone, sheet.date, false)}</p>
    ${sheet.reason ? html`<q>${sheet.reason}</q>` : nothing}
    ${sheet.changedSince && sheet.status === 'accepted' ? html`<p class="changed">${t('sheet.changedAfter')}</p>` : nothing}
    ${figures(sheet)} ${shown.failed ? html`<p class="unsaved" role="alert">${t('sheet.failed')}</p>` : nothing}
    ${shown.returning ? reasonForm(shown, asked) : buttons(sheet, asked)} ${calls} ${files(sheet)}
  </section>`;
}

function figures({ figures: f }: Sheet) {
  const pairs: [string, string][] = [
    [t('effectiveCalls'), count(f.effectiveCalls)],
    [t('dials'), count(f.dials)],
    [t('connected'), count(f.connected)],
    [t('sheet.talk'), minutesAndSeconds(f.talkSeconds)],
    [t('wechatAdds'), count(f.wechatAdds)],
    [t('deals'), count(f.deals)],
    [t('sheet.questions'), count(f.openQuestions)],
  ];
  return html`<dl class="figures">
    ${pairs.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

function buttons({ status }: Sheet, asked: Asked) {
  if (status === 'none' || status === 'returned') return nothing;
  return html`<p class="judge">
    ${status === 'submitted'
      ? html`<button type="button" class="strong" @click=${asked.accept}>${t('sheet.accept')}</button>`
      : nothing}
    <button type="button" class="plain" @click=${asked.startReturn}>${t('sheet.return')}</button>
  </p>`;
}

function reasonForm({ reason }: Shown, asked: Asked) {
  return html`<form
    class="judge"
    @submit=${(event: Event) => {
      event.preventDefault();
      asked.sendBack();
    }}
  >
    <label class="text">
      <span>${t('sheet.returnReason')}</span>
      <textarea
        rows="2"
        maxlength="2000"
        required
        .value=${reason}
        @input=${(event: Event) => asked.write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    <button type="submit" class="strong" ?disabled=${!reason.trim()}>${t('sheet.returnNow')}</button>
  </form>`;
}
