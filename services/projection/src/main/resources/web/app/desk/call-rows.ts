import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tickIcon, wechatIcon } from '../look/icons';
import type { SheetCall } from '../wire/sheet';
import { minutesAndSeconds, phoneNumber, time } from '../words/format';
import { t } from '../words/words';
import { momentOf, wordOf } from './sheet-words';

export interface RowsShown {
  calls: SheetCall[];
  timezone: string;
  date: string;
  /** Calls whose save failed, and those that are being saved. */
  failed: ReadonlySet<string>;
  saving: ReadonlySet<string>;
  /** Calls of which something was typed and not saved. */
  drafts: ReadonlySet<string>;
}

export interface RowsAsked {
  edit(call: SheetCall): void;
  toggleWechat(call: SheetCall): void;
  retry(call: SheetCall): void;
}

/** Calls to be read; with somebody who asks, also to be amended. */
export function callRows(shown: RowsShown, asked?: RowsAsked) {
  return html`<ol class="call-rows" aria-label=${t('calls.list')}>
    ${repeat(
      shown.calls,
      (call) => call.callId,
      (call) => row(call, shown, asked),
    )}
  </ol>`;
}

function row(call: SheetCall, shown: RowsShown, asked?: RowsAsked) {
  const failed = shown.failed.has(call.callId);
  return html`<li class="call-row" data-effective=${call.effective} data-saving=${shown.saving.has(call.callId)}>
    <time datetime=${call.startedAt}>${time(call.startedAt, shown.timezone)}</time>
    <div class="what">
      ${asked
        ? html`<button type="button" class="open" @click=${() => asked.edit(call)}>${headline(call)}</button>`
        : html`<p class="open">${headline(call)}</p>`}
      ${marks(call, shown, !!asked)} ${writing(call)}
      ${failed && asked
        ? html`<p class="unsaved" role="alert">
            <span>${t('amend.failed')}</span>
            <button type="button" @click=${() => asked.retry(call)}>${t('amend.retry')}</button>
          </p>`
        : nothing}
    </div>
    ${asked ? wechat(call, asked) : nothing}
  </li>`;
}

function headline(call: SheetCall) {
  return html`<span class="outcome">${wordOf('disposition', call.disposition)}</span>
    ${call.talkSeconds > 0 ? html`<span class="talk">${minutesAndSeconds(call.talkSeconds)}</span>` : nothing}
    ${call.effective ? html`<span class="counts">${tickIcon}<span>${t('calls.effective')}</span></span>` : nothing}
    <span class="phone">${call.name ?? (call.phone ? phoneNumber(call.phone) : t('sheet.erased'))}</span>`;
}

/** What was said of a call, in short; that WeChat was added is told by the tap, where there is one. */
function marks(call: SheetCall, { timezone, date, drafts, failed }: RowsShown, tappable: boolean) {
  const all = [
    drafts.has(call.callId) && !failed.has(call.callId) && html`<li class="draft">${t('amend.draft')}</li>`,
    call.grade && html`<li class="grade-mark" data-grade=${call.grade}>${t('handovers.grade', { grade: call.grade })}</li>`,
    call.wechatAdded && !tappable && html`<li class="added">${tickIcon}${t('calls.wechat')}</li>`,
    call.objection && html`<li>${wordOf('objection', call.objection)}</li>`,
    call.question && html`<li class="question-${call.question}">${t(call.question === 'open' ? 'amend.questionOpen' : 'amend.questionAnswered')}</li>`,
    call.callbackAt && html`<li>${t('amend.callbackShort', { time: momentOf(call.callbackAt, timezone, date) })}</li>`,
    call.breach && html`<li class="breach">${wordOf('breach', call.breach)}</li>`,
    call.changedSince && html`<li class="changed">${t('sheet.changed')}</li>`,
  ].filter(Boolean);
  return all.length ? html`<ul class="marks">${all}</ul>` : nothing;
}

function writing({ words, note }: SheetCall) {
  const line = (label: string, text: string | undefined) =>
    text ? html`<div><dt>${label}</dt><dd>${text}</dd></div>` : nothing;
  const { objection, answer, question } = words;
  if (!note && !words.note && !objection && !answer && !question) return nothing;
  return html`<dl class="writing">
    ${line(t('amend.objection'), objection)} ${line(t('amend.answered'), answer)}
    ${line(t('amend.question'), question)} ${line(t('amend.note'), words.note)} ${line(t('amend.dialerNote'), note)}
  </dl>`;
}

/** The one thing that most calls need: a tap, and it counts. */
function wechat(call: SheetCall, asked: RowsAsked) {
  return html`<button
    type="button"
    class="wechat-tap"
    aria-pressed=${call.wechatAdded}
    aria-label=${t('amend.wechat')}
    title=${t('amend.wechat')}
    @click=${() => asked.toggleWechat(call)}
  >
    ${wechatIcon}
  </button>`;
}
