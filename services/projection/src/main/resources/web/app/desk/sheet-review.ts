import { type TemplateResult, html, nothing } from 'lit';
import type { Sheet } from '../wire/sheet';
import { count, minutesAndSeconds } from '../words/format';
import { t } from '../words/words';
import { files, statusChip, statusLine } from './sheet-words';

/** Why what a manager asked for did not happen: nobody answered, or the sheet stands otherwise by now. */
export type Failure = 'failed' | 'meanwhile';

interface Shown {
  sheet: Sheet;
  returning: boolean;
  reason: string;
  failure?: Failure;
  /** Whose sheet waits, too. */
  next?: string;
}

interface Asked {
  accept(): void;
  startReturn(): void;
  cancelReturn(): void;
  write(text: string): void;
  sendBack(): void;
  goOn(): void;
}

/** One sheet to look through, and what a manager can do about it. */
export function sheetReview(shown: Shown, asked: Asked, calls: TemplateResult) {
  const { sheet } = shown;
  const owed = sheet.calls.length > 0 || sheet.status !== 'none';
  return html`<section class="review" aria-labelledby="review-title">
    <h2 id="review-title" tabindex="-1">${sheet.name} ${statusChip(sheet, owed)}</h2>
    <p role="status">${owed ? statusLine(sheet, sheet.timezone, sheet.date, false) : t('sheets.noCalls')}</p>
    ${sheet.reason ? html`<q>${sheet.reason}</q>` : nothing}
    ${sheet.changedSince && sheet.status === 'accepted' ? html`<p class="changed">${t('sheet.changedAfter')}</p>` : nothing}
    ${figures(sheet)} ${shown.failure ? html`<p class="unsaved" role="alert">${t(`sheet.${shown.failure}`)}</p>` : nothing}
    ${shown.returning && canBeJudged(sheet) ? reasonForm(shown, asked) : buttons(shown, asked)} 
    <div class="my-calls">${calls} ${sheet.calls.length > 0 ? files(sheet) : nothing}</div>
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

/** Something was handed in, so that it can be accepted or returned. */
const canBeJudged = ({ status }: Sheet) => status === 'submitted' || status === 'accepted';

function buttons({ sheet, next }: Shown, asked: Asked) {
  const waits = sheet.status === 'submitted';
  if (!canBeJudged(sheet) && !next) return nothing;
  return html`<p class="judge">
    ${waits
      ? html`<button type="button" class="strong" @click=${asked.accept}>${t('sheet.accept')}</button>`
      : nothing}
    ${next && !waits
      ? html`<button type="button" class="strong next" @click=${asked.goOn}>${t('sheets.next', { name: next })}</button>`
      : nothing}
    ${canBeJudged(sheet)
      ? html`<button type="button" class="plain" @click=${asked.startReturn}>${t('sheet.return')}</button>`
      : nothing}
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
    <span class="send">
      <button type="button" class="plain" @click=${asked.cancelReturn}>${t('sheet.cancelReturn')}</button>
      <button type="submit" class="strong" ?disabled=${!reason.trim()}>${t('sheet.returnNow')}</button>
    </span>
  </form>`;
}
