import { html } from 'lit';
import { dayName } from '../words/format';
import { type Word, t } from '../words/words';

export interface StoryDraft {
  date: string;
  customer: string;
  course: string;
  objections: string;
  lesson: string;
}

type Part = 'customer' | 'course' | 'objections' | 'lesson';

/** The four parts of a win story; typed on a phone. */
export function storyForm(
  draft: StoryDraft,
  dates: readonly string[],
  busy: boolean,
  change: (part: Partial<StoryDraft>) => void,
  write: () => void,
) {
  const words = (name: Part, label: Word, rows: number, required = true) => html`<label class="text"
    ><span>${t(label)}</span>
    <textarea
      name=${name}
      rows=${rows}
      maxlength="2000"
      ?required=${required}
      .value=${draft[name]}
      @input=${(event: Event) => change({ [name]: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </label>`;
  const whole = [draft.customer, draft.course, draft.lesson].every((each) => each.trim());
  return html`<form
    class="say"
    aria-label=${t('stories.write')}
    @submit=${(event: Event) => {
      event.preventDefault();
      write();
    }}
  >
    <label class="text"
      ><span>${t('stories.day')}</span>
      <select name="date" @change=${(event: Event) => change({ date: (event.target as HTMLSelectElement).value })}>
        ${dates.map((date) => html`<option value=${date} ?selected=${date === draft.date}>${dayName(date)}</option>`)}
      </select>
    </label>
    ${words('customer', 'stories.customer', 1)} ${words('course', 'stories.course', 3)}
    ${words('objections', 'stories.objections', 2, false)} ${words('lesson', 'stories.lesson', 2)}
    <button type="submit" class="strong" ?disabled=${busy || !whole}>${t('stories.write')}</button>
  </form>`;
}
