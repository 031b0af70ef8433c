import { html, nothing } from 'lit';
import type { Feedback } from '../wire/briefing';
import { dayName, time } from '../words/format';
import { t } from '../words/words';

interface Shown {
  each: Feedback;
  timezone: string;
  /** Whoever leads the team answers and passes on. */
  leads: boolean;
  /** What is typed as its answer; undefined while nobody answers. */
  answer: string | undefined;
  busy: boolean;
}

interface Asked {
  write(answer: string): void;
  answer(): void;
  passOn(): void;
}

/** What somebody said, and what became of it. */
export function feedbackRow(shown: Shown, asked: Asked) {
  const { each, timezone } = shown;
  return html`<li data-id=${each.id}>
    <h3>${t(`feedback.${each.kind}`)}</h3>
    <p class="words">${each.words}</p>
    <p class="about">
      ${each.byName} · ${dayName(each.date)} ${time(each.at, timezone)}
      ${each.passedOn ? html`<span class="chip accepted">${t('feedback.passedOn')}</span>` : nothing}
    </p>
    ${each.answer
      ? html`<p class="reply"><span aria-hidden="true">→</span> ${each.answer} <small>${each.answeredByName}</small></p>`
      : nothing}
    ${shown.leads ? lead(shown, asked) : nothing}
  </li>`;
}

function lead({ each, answer, busy }: Shown, asked: Asked) {
  if (answer !== undefined) {
    return html`<form
      class="answer"
      @submit=${(event: Event) => {
        event.preventDefault();
        asked.answer();
      }}
    >
      <label class="text"
        ><span>${t('feedback.answer')}</span>
        <textarea
          rows="2"
          maxlength="2000"
          required
          .value=${answer}
          @input=${(event: Event) => asked.write((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <button type="submit" class="strong" ?disabled=${busy || !answer.trim()}>${t('feedback.answerNow')}</button>
    </form>`;
  }
  return html`<p class="sure">
    <button type="button" class="plain" @click=${() => asked.write(each.answer ?? '')}>${t('feedback.answer')}</button>
    ${each.passedOn
      ? nothing
      : html`<button type="button" class="plain" ?disabled=${busy} @click=${asked.passOn}>${t('feedback.passOn')}</button>`}
  </p>`;
}
