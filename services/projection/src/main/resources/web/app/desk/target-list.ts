import { html, nothing } from 'lit';
import type { Attainment, Period } from '../wire/attainment';
import { METRICS, PERIODS, type Scope, type TargetSet } from '../wire/targets';
import { figureValue, fullDay } from '../words/format';
import { t } from '../words/words';

/** A kind of target of the team: the one that holds, whoever set it. */
interface Held {
  holds: TargetSet;
}

/** Before anybody set one, the usual ones held since ever. */
const EVER = '1970-01-01';

export function scopeName(scope: Scope, { of, agents }: Attainment): string {
  switch (scope.level) {
    case 'company':
      return t('scope.company');
    case 'department':
      return of.department?.name ?? t('scope.department');
    case 'team':
      return of.name;
    case 'agent':
      return agents.find(({ agent }) => agent === scope.id)?.name ?? scope.id ?? '';
  }
}

export function figureOf({ metric, figure }: TargetSet, currency: string): string {
  if (figure === 0) return t('targets.nothing');
  return `${figureValue(metric, figure, currency)}${metric === 'talkSeconds' ? ` ${t('unit.hours')}` : ''}`;
}

/** What each agent of the team is asked for unless something else was set for that agent. */
export function ofTeam(targets: TargetSet[], { of }: Attainment): Held[] {
  const narrowFirst: ((scope: Scope) => boolean)[] = [
    ({ level, id }) => level === 'team' && id === of.id,
    ({ level, id }) => level === 'department' && id === of.department?.id,
    ({ level }) => level === 'company',
  ];
  return inOrder(targets).flatMap((kind) => {
    const holds = narrowFirst.map((fits) => kind.find(({ scope }) => fits(scope))).find((each) => each);
    return holds ? [{ holds }] : [];
  });
}

export function ofAgents(targets: TargetSet[], { agents }: Attainment): Held[] {
  const own = new Set(agents.map(({ agent }) => agent));
  return inOrder(targets)
    .flat()
    .filter(({ scope }) => scope.level === 'agent' && own.has(scope.id ?? ''))
    .map((holds) => ({ holds }));
}

function inOrder(targets: TargetSet[]): TargetSet[][] {
  const kinds: [TargetSet['metric'], Period][] = METRICS.flatMap((metric) =>
    PERIODS.map((period): [TargetSet['metric'], Period] => [metric, period]),
  );
  return kinds
    .map(([metric, period]) => targets.filter((each) => each.metric === metric && each.period === period))
    .filter((kind) => kind.length > 0);
}

/** @param change absent for whoever may not */
export function targetList(held: Held[], of: Attainment, change?: (target: TargetSet) => void) {
  return html`<ul class="target-list">
    ${held.map(({ holds }) => {
      const kind = `${t(holds.metric)} · ${t(`period.${holds.period}`)}`;
      const who = scopeName(holds.scope, of);
      const since = holds.effectiveFrom === EVER ? t('targets.usual') : t('targets.since', { day: fullDay(holds.effectiveFrom) });
      return html`<li>
        <h3>${kind}</h3>
        <p class="figure-set ${holds.figure === 0 ? 'none' : ''}">${figureOf(holds, of.currency)}</p>
        <p class="by">${t('targets.by', { who })} · ${since}</p>
        ${change
          ? html`<button type="button" class="plain" aria-label=${t('targets.changeOf', { kind, who })} @click=${() => change(holds)}>
              ${t('targets.change')}
            </button>`
          : nothing}
      </li>`;
    })}
  </ul>`;
}
