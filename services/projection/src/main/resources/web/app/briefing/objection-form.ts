import { html } from 'lit';
import { OBJECTIONS, type Objection } from '../wire/sheet';
import { t } from '../words/words';

export interface ObjectionDraft {
  kind: Objection | undefined;
  objection: string;
  answer: string;
}

export function kindChips(legend: string, chosen: Objection | undefined, choose: (kind: Objection) => void) {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="chips">
      ${OBJECTIONS.map(
        (kind) =>
          html`<button type="button" aria-pressed=${kind === chosen} @click=${() => choose(kind)}>${t(`objection.${kind}`)}</button>`,
      )}
    </div>
  </fieldset>`;
}

/** An objection, and the answer that worked. */
export function objectionForm(
  draft: ObjectionDraft,
  busy: boolean,
  change: (part: Partial<ObjectionDraft>) => void,
  write: () => void,
) {
  const words = (name: 'objection' | 'answer', label: string) => html`<label class="text"
    ><span>${label}</span>
    <textarea
      name=${name}
      rows="2"
      maxlength="1000"
      required
      .value=${draft[name]}
      @input=${(event: Event) => change({ [name]: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </label>`;
  return html`<form
    class="say"
    aria-label=${t('objections.write')}
    @submit=${(event: Event) => {
      event.preventDefault();
      write();
    }}
  >
    ${kindChips(t('objections.kind'), draft.kind, (kind) => change({ kind }))}
    ${words('objection', t('objections.objection'))} ${words('answer', t('objections.answer'))}
    <button type="submit" class="strong" ?disabled=${busy || !draft.kind || !draft.objection.trim() || !draft.answer.trim()}>
      ${t('objections.write')}
    </button>
  </form>`;
}
