import { html, nothing } from 'lit';
import { onTheme } from '../look/theme';
import { BoardElement } from '../parts/board-element';
import { Refused, toSignIn } from '../wire/api';
import type { Board } from '../wire/board';
import { type Said, type Sheet, type SheetCall, amend, submitSheet } from '../wire/sheet';
import { t } from '../words/words';
import { type CallEditor, type Save } from './call-editor';
import './call-editor';
import { callChoice } from './call-choice';
import { callRows } from './call-rows';
import { DaySource, type Trouble } from './day-source';
import { deskHeader } from './desk-header';
import { draftOf, forgetDraft } from './drafts';
import { inTrouble } from './in-trouble';
import { aroundMe } from './around-me';
import { myFigures } from './my-figures';
import { saidBy, shownOf } from './said';
import './my-shortfall';
import { myStory } from './my-story';
import { sheetBar } from './sheet-bar';
import { files } from './sheet-words';
import type { SubmitDialog } from './submit-dialog';
import './submit-dialog';

/** An agent's own day: figures, calls to be amended, and the sheet. Others read it. */
export class AgentPage extends BoardElement {
  static override properties = {
    board: { state: true },
    sheet: { state: true },
    trouble: { state: true },
    stale: { state: true },
    all: { state: true },
    saving: { state: true },
    failed: { state: true },
    submitting: { state: true },
    submitFailed: { state: true },
  };

  declare board: Board | undefined;
  declare sheet: Sheet | undefined;
  declare trouble: Trouble | undefined;
  declare stale: boolean;
  declare all: boolean;
  declare saving: ReadonlySet<string>;
  declare failed: ReadonlyMap<string, Said>;
  declare submitting: boolean;
  declare submitFailed: boolean;
  private source?: DaySource;
  private forgetTheme?: () => void;
  private readonly date = new URLSearchParams(location.search).get('date') ?? undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.all = false;
    this.saving = new Set();
    this.failed = new Map();
    this.forgetTheme = onTheme(() => this.requestUpdate());
    const { agent = '', team = '' } = this.dataset;
    this.source = new DaySource(
      { agent, team, date: this.date },
      {
        onBoard: (board) => (this.board = board),
        onSheet: (sheet) => (this.sheet = sheet),
        onStale: (stale) => (this.stale = stale),
        onTrouble: (trouble) => (this.trouble = trouble),
      },
    );
    this.source.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetTheme?.();
    this.source?.close();
  }

  private get own(): boolean {
    return this.dataset.own === 'true';
  }

  private async save(call: SheetCall, said: Said): Promise<void> {
    this.saving = new Set([...this.saving, call.callId]);
    try {
      this.source?.keep(await amend(call, said));
      forgetDraft(call.callId);
      this.failed = new Map([...this.failed].filter(([id]) => id !== call.callId));
    } catch (error) {
      if (error instanceof Refused && error.status === 401) toSignIn();
      // It stays with the call until the person tries again.
      this.failed = new Map([...this.failed, [call.callId, said]]);
    }
    this.saving = new Set([...this.saving].filter((id) => id !== call.callId));
  }

  private toggleWechat(call: SheetCall): void {
    void this.save(call, saidBy(call, { ...shownOf(call), wechatAdded: !call.wechatAdded }));
  }

  private async submit(): Promise<void> {
    const { sheet } = this;
    if (!sheet || this.submitting) return;
    this.submitting = true;
    this.submitFailed = false;
    try {
      this.source?.show(await submitSheet(sheet.agent, sheet.date));
    } catch (error) {
      if (error instanceof Refused && error.status === 401) toSignIn();
      this.submitFailed = true;
    }
    this.submitting = false;
    await this.updateComplete;
    // Its button is gone with it: whoever goes by keyboard goes on where it stood.
    this.querySelector<HTMLElement>('#sheet-title')?.focus();
  }

  private askToSubmit(sheet: Sheet): void {
    void this.querySelector<SubmitDialog>('submit-dialog')?.ask(sheet, this.draftsOf(sheet.calls).size);
  }

  private draftsOf(calls: SheetCall[]): ReadonlySet<string> {
    if (!this.own) return new Set();
    return new Set(calls.filter((call) => draftOf(call.callId)).map((call) => call.callId));
  }

  protected override render() {
    const { board, sheet, trouble } = this;
    document.title = `${sheet?.name ?? t('me.title')} · ${t('product')}`;
    const row = board?.agents.find((each) => each.agent === this.dataset.agent);
    return html`${deskHeader({
        above: sheet?.name ?? '',
        title: t(this.own ? 'me.title' : 'me.titleOther'),
        date: sheet?.date,
        today: sheet?.today,
        stale: !!this.stale || (!!sheet && trouble === 'unreachable'),
        back: this.dataset.team ? `/boards/${encodeURIComponent(this.dataset.team)}/noon` : '/boards',
      })}
      <main class="desk" aria-busy=${!sheet && !trouble}>
        ${!sheet && trouble ? inTrouble(trouble) : nothing}
        ${!sheet && !trouble ? html`<p class="empty">${t('state.loading')}</p>` : nothing}
        ${sheet ? html`<div class="day-side">${myFigures(board, row, sheet)} ${board && row ? aroundMe(board, row) : nothing} ${board && this.own ? myStory(board, this.dataset.agent) : nothing} ${this.bar(sheet)} ${this.shortfall(sheet)}</div>` : nothing}
        ${sheet ? this.calls(sheet) : nothing}
      </main>
      ${this.own
        ? html`<call-editor
              @save=${(event: Save) => void this.save(event.detail.call, event.detail.said)}
              @closed=${() => this.requestUpdate()}
            ></call-editor
            ><submit-dialog @hand-in=${() => void this.submit()}></submit-dialog>`
        : nothing}`;
  }

  private bar(sheet: Sheet) {
    const shown = { sheet, own: this.own, busy: !!this.submitting, failed: !!this.submitFailed };
    return html`${sheetBar(shown, () => this.askToSubmit(sheet))}`;
  }

  private shortfall({ date }: Sheet) {
    return this.own ? html`<my-shortfall .team=${this.dataset.team ?? ''} .date=${date}></my-shortfall>` : nothing;
  }

  private calls(sheet: Sheet) {
    const { shown, header } = callChoice(sheet.calls, this.all, (all) => (this.all = all));
    return html`<section class="my-calls" aria-labelledby="calls-title">
      ${header}
      ${shown.length === 0
        ? html`<p class="empty">${this.nothing(sheet)}</p>`
        : callRows(this.rowsOf(sheet, shown.toReversed()), this.own ? this.asked(sheet) : undefined)}
      ${sheet.calls.length > 0 ? files(sheet) : nothing}
    </section>`;
  }

  private nothing(sheet: Sheet): string {
    if (sheet.calls.length > 0) return t('me.noneConnected');
    return t(this.own && sheet.date === sheet.today ? 'me.noCalls' : 'me.noCallsOther');
  }

  private rowsOf({ timezone, date }: Sheet, calls: SheetCall[]) {
    const failed = new Set(this.failed.keys());
    return { calls, timezone, date, saving: this.saving, failed, drafts: this.draftsOf(calls) };
  }

  private asked({ timezone }: Sheet) {
    return {
      edit: (call: SheetCall) => void this.querySelector<CallEditor>('call-editor')?.edit(call, timezone),
      toggleWechat: (call: SheetCall) => this.toggleWechat(call),
      retry: (call: SheetCall) => void this.save(call, this.failed.get(call.callId) ?? call.amendment),
    };
  }
}
customElements.define('agent-page', AgentPage);
