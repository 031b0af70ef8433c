import { html, nothing } from 'lit';
import type { Team } from '../wire/board';
import type { Level, Scope } from '../wire/briefing';
import { t } from '../words/words';

/** What is typed, until it is announced. */
export interface Draft {
  title: string;
  words: string;
  from: string;
  until: string;
  level: Level;
}

interface Shown {
  draft: Draft;
  team: Team | undefined;
  /** A manager announces to the own team only. */
  everywhere: boolean;
  today: string;
  busy: boolean;
}

/** What to tell, to whom, and on which days. */
export function announcementForm(
  { draft, team, everywhere, today, busy }: Shown,
  change: (part: Partial<Draft>) => void,
  announce: () => void,
) {
  return html`<form
    class="say"
    aria-label=${t('announce')}
    @submit=${(event: Event) => {
      event.preventDefault();
      announce();
    }}
  >
    <label class="text"
      ><span>${t('announce.title')}</span>
      <input
        name="title"
        maxlength="100"
        required
        .value=${draft.title}
        @input=${(event: Event) => change({ title: valueOf(event) })}
    /></label>
    <label class="text"
      ><span>${t('announce.words')}</span>
      <textarea
        name="words"
        rows="2"
        maxlength="2000"
        required
        .value=${draft.words}
        @input=${(event: Event) => change({ words: valueOf(event) })}
      ></textarea>
    </label>
    <div class="beside">
      ${day('from', draft.from, today, (from) => change({ from, until: draft.until < from ? from : draft.until }))}
      ${day('until', draft.until, draft.from, (until) => change({ until }))}
      ${everywhere ? levels(draft, team, change) : nothing}
    </div>
    <button type="submit" class="strong" ?disabled=${busy || !draft.title.trim() || !draft.words.trim()}>
      ${t('announce')}
    </button>
  </form>`;
}

export function scopeOf(level: Level, team: Team | undefined, teamId: string): Scope {
  if (level === 'team') return { level, id: teamId };
  return level === 'department' ? { level, id: team?.department?.id } : { level };
}

function day(which: 'from' | 'until', value: string, least: string, choose: (day: string) => void) {
  return html`<label class="text"
    ><span>${t(`announce.${which}`)}</span>
    <input
      type="date"
      name=${which}
      required
      min=${least}
      .value=${value}
      @change=${(event: Event) => valueOf(event) && choose(valueOf(event))}
  /></label>`;
}

function levels({ level }: Draft, team: Team | undefined, change: (part: Partial<Draft>) => void) {
  const choices: Level[] = team?.department ? ['company', 'department', 'team'] : ['company', 'team'];
  return html`<label class="text"
    ><span>${t('announce.scope')}</span>
    <select name="scope" @change=${(event: Event) => change({ level: valueOf(event) as Level })}>
      ${choices.map((each) => html`<option value=${each} ?selected=${each === level}>${t(`scope.${each}`)}</option>`)}
    </select></label
  >`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}
