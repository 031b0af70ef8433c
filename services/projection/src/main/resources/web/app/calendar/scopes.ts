import { html } from 'lit';
import type { Floor, Scope } from '../wire/calendar';
import { t } from '../words/words';

/** A scope as the value of a choice. */
export const scopeKey = ({ level, id }: Scope): string => (id ? `${level} ${id}` : level);

export function scopeOf(key: string): Scope {
  const [level, id] = key.split(' ');
  return { level: level as Scope['level'], ...(id && { id }) };
}

export function scopeName({ level, id }: Scope, floor: Floor): string {
  if (level === 'company') return t('calendar.company');
  const departments = floor.departments;
  const found =
    level === 'department'
      ? departments.find((each) => each.id === id)
      : departments.flatMap((each) => each.teams).find((each) => each.id === id);
  // A team that was dissolved still has its calendar.
  return found?.name ?? id ?? '';
}

/** Whose calendar: the company's, a department's or a team's. */
export function scopeChoice(floor: Floor, chosen: string, onChange?: (key: string) => void) {
  const option = (key: string, name: string) => html`<option value=${key} ?selected=${key === chosen}>${name}</option>`;
  return html`<label
    >${t('calendar.scope')}<select
      name="scope"
      @change=${(event: Event) => onChange?.((event.target as HTMLSelectElement).value)}
    >
      ${option('company', t('calendar.company'))}
      ${floor.departments.map(
        ({ id, name, teams }) => html`${option(`department ${id}`, name)}
        ${teams.map((team) => option(`team ${team.id}`, `${name} · ${team.name}`))}`,
      )}
    </select></label
  >`;
}
