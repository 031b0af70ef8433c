import { html, nothing } from 'lit';
import { closeIcon } from '../look/icons';
import { Refused } from '../wire/api';
import type { Board } from '../wire/board';
import { type Contest, cancelContest, contestsOf, giveReward, settleContest } from '../wire/contest';
import { type Word, t } from '../words/words';
import { BoardElement } from './board-element';
import './contest-form';
import { figures, measure, outcomeWords, timeLeft, valueWords } from './contest-words';

/** Where a manager draws contests, cancels and settles them, and notes that the reward is given. */
export class ContestDialog extends BoardElement {
  static override properties = {
    board: { attribute: false },
    open: { state: true },
    cancelling: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  declare board: Board | undefined;
  declare open: boolean;
  declare cancelling: string | undefined;
  declare said: Word | undefined;
  declare busy: boolean;

  show(): void {
    this.open = true;
    this.said = undefined;
    this.cancelling = undefined;
    void this.updateComplete.then(() => this.dialog()?.showModal());
  }

  private dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private async act(action: Promise<unknown>): Promise<void> {
    this.busy = true;
    this.said = undefined;
    this.said = await action.then(() => undefined).catch(why);
    if (!this.said) this.cancelling = undefined;
    this.busy = false;
  }

  private onDrawing(event: CustomEvent<Promise<unknown>>): void {
    void this.act(event.detail).then(() => {
      if (!this.said) this.said = 'contest.drawn';
    });
  }

  protected override render() {
    const { board } = this;
    if (!board || !this.open) return nothing;
    const contests = contestsOf(board);
    return html`<dialog class="contest-dialog" aria-labelledby="contests-title" @close=${() => (this.open = false)}>
      <header>
        <h2 id="contests-title">${t('contests')}</h2>
        <button type="button" class="tool" aria-label=${t('tools.close')} @click=${() => this.dialog()?.close()}>
          ${closeIcon}
        </button>
      </header>
      <div class="body" tabindex="0" role="region" aria-labelledby="contests-title">
        <p class="said" role="status">${this.said ? t(this.said) : nothing}</p>
        ${contests.length === 0 ? html`<p class="empty">${t('contest.none')}</p>` : nothing}
        <ul>
          ${contests.map((contest) => html`<li>${this.row(contest, board)}</li>`)}
        </ul>
        <contest-form .board=${board} .busy=${this.busy} @drawing=${this.onDrawing}></contest-form>
      </div>
    </dialog>`;
  }

  private row(contest: Contest, board: Board) {
    const { sides, settlement } = contest;
    const who = sides.map((side) => `${side.name} ${valueWords(contest, side)}`).join(` ${t('contest.against')} `);
    return html`<p><strong>${who}</strong></p>
      <p class="terms">${measure(contest)} · ${settlement ? outcomeWords(contest) : timeLeft(contest, board)} · ${contest.stake}</p>
      ${settlement?.corrected ? html`<p class="corrected">${t('contest.corrected', { figures: figures(contest) })}</p>` : nothing}
      ${this.cancelling === contest.contest ? this.reason(contest) : this.buttons(contest, board)}`;
  }

  private buttons(contest: Contest, board: Board) {
    const { settlement, rewardGivenAt, contest: id } = contest;
    const button = (word: Word, kind: string, act: () => void) =>
      html`<button type="button" class=${kind} ?disabled=${this.busy} @click=${act}>${t(word)}</button>`;
    if (rewardGivenAt) return html`<p class="given">${t('contest.given')}</p>`;
    const last = board.date >= contest.until;
    const over = Date.parse(board.now) >= Date.parse(contest.endsAt);
    return html`<p class="actions">
      ${!settlement && last ? button('contest.settle', over ? 'strong' : 'plain', () => void this.act(settleContest(id))) : nothing}
      ${settlement && settlement.winners.length > 0
        ? button('contest.give', 'strong', () => void this.act(giveReward(id)))
        : nothing}
      ${settlement?.corrected ? button('contest.settleAgain', 'plain', () => void this.act(settleContest(id))) : nothing}
      ${settlement ? nothing : button('contest.cancel', 'plain', () => (this.cancelling = id))}
    </p>`;
  }

  private reason({ contest }: Contest) {
    return html`<form
      class="actions"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const reason = new FormData(event.target as HTMLFormElement).get('reason');
        void this.act(cancelContest(contest, String(reason)));
      }}
    >
      <label><span>${t('contest.reason')}</span> <input name="reason" required maxlength="100" pattern=".*\\S.*" autofocus /></label>
      <button type="submit" class="strong" ?disabled=${this.busy}>${t('contest.cancelNow')}</button>
      <button type="button" class="plain" @click=${() => (this.cancelling = undefined)}>${t('contest.keep')}</button>
    </form>`;
  }
}
customElements.define('contest-dialog', ContestDialog);

/** Why what a manager asked for did not happen. */
function why(error: unknown): Word {
  if (!(error instanceof Refused)) return 'contest.failed';
  if (error.status === 403) return 'contest.forbidden';
  return error.status === 409 ? 'contest.meanwhile' : 'contest.failed';
}
