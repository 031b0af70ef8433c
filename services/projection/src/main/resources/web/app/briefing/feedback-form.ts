import { html } from 'lit';
import { FEEDBACK_KINDS, type FeedbackKind } from '../wire/briefing';
import { t } from '../words/words';

export interface FeedbackDraft {
  kind: FeedbackKind | undefined;
  words: string;
}

/** What it is about, and in words; typed with one thumb. */
export function feedbackForm(
  draft: FeedbackDraft,
  busy: boolean,
  change: (part: Partial<FeedbackDraft>) => void,
  give: () => void,
) {
  return html`<form
    class="say"
    aria-label=${t('feedback.give')}
    @submit=${(event: Event) => {
      event.preventDefault();
      give();
    }}
  >
    <fieldset>
      <legend>${t('feedback.kind')}</legend>
      <div class="chips">
        ${FEEDBACK_KINDS.map(
          (kind) =>
            html`<button type="button" aria-pressed=${kind === draft.kind} @click=${() => change({ kind })}>
              ${t(`feedback.${kind}`)}
            </button>`,
        )}
      </div>
    </fieldset>
    <label class="text"
      ><span>${t('feedback.words')}</span>
      <textarea
        name="words"
        rows="2"
        maxlength="2000"
        required
        .value=${draft.words}
        @input=${(event: Event) => change({ words: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    <button type="submit" class="strong" ?disabled=${busy || !draft.kind || !draft.words.trim()}>
      ${t('feedback.give')}
    </button>
  </form>`;
}
