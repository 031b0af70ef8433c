import { html, nothing } from 'lit';
import { medal } from '../look/icons';
import type { AgentRow, Figure, Figures } from '../wire/board';
import { t } from '../words/words';
import { figureButton, plainFigure } from './figure-button';
import { forecast, tonedPercent, track } from './pace';
import { sinceOpening } from './since';

const BESIDE: readonly Figure[] = ['wechatAdds', 'interestedLeads', 'deals'];

/** The second column of a long list repeats the words for the eye only. */
export function leaderboardHead(repeated = false) {
  const head = (words: string, kind: string) => html`<span role="columnheader" class=${kind}>${words}</span>`;
  return html`<div class="leader-head ${repeated ? 'repeated' : ''}" role="row" aria-hidden=${repeated || nothing}>
    ${head(t('leaderboard.rank'), 'rank')} ${head(t('leaderboard.agent'), 'name')}
    ${head(t('effectiveCalls'), 'main')} ${head(t('leaderboard.attainment'), 'attained')}
    ${BESIDE.map((figure) => head(t(figure), 'beside'))}
  </div>`;
}

/**
 * @param you whose own view it is: the calls of others are not theirs to open
 * @param since what was corrected of frozen figures
 */
export function leaderboardRow(
  row: AgentRow,
  earlierRank: number | undefined,
  scale: number,
  you: string | null,
  since?: Figures,
) {
  const target = row.targets.effectiveCalls;
  const own = row.agent === you;
  const draw = you && !own ? plainFigure : figureButton;
  const open = (figure: Figure) =>
    draw({ figure, agent: row.agent, name: row.name }, row[figure]);
  return html`<div class="leader ${own ? 'own' : ''}" role="row" aria-current=${own || nothing} data-agent=${row.agent}>
    <span role="cell" class="rank">${place(row)}${change(row.rank, earlierRank)}</span>
    <span role="rowheader" class="name">${row.name}</span>
    <span role="cell" class="main">${track(row.effectiveCalls, target, scale)}${open('effectiveCalls')}${sinceOpening('effectiveCalls', since?.effectiveCalls)}</span>
    <span role="cell" class="attained"
      >${target ? tonedPercent(target.attainment, forecast(row.effectiveCalls, target)) : nothing}</span
    >
    ${BESIDE.map(
      (figure) => html`<span role="cell" class="beside"><i aria-hidden="true">${t(figure)}</i>${open(figure)}</span>`,
    )}
  </div>`;
}

/** Nobody has won a medal before the first effective call. */
export function place({ rank, effectiveCalls }: Pick<AgentRow, 'rank' | 'effectiveCalls'>) {
  if (rank > 3 || effectiveCalls === 0) return html`<span class="place">${rank}</span>`;
  return html`${medal(rank)}<span class="unseen">${t('leaderboard.medal', { rank })}</span>`;
}

function change(rank: number, earlier: number | undefined) {
  const up = earlier === undefined ? 0 : earlier - rank;
  if (up === 0) return html`<span class="change"></span>`;
  const places = Math.abs(up);
  const words = t(up > 0 ? 'leaderboard.up' : 'leaderboard.down', { count: places });
  return html`<span class="change ${up > 0 ? 'up' : 'down'}" title=${words}
    ><span aria-hidden="true">${up > 0 ? '▲' : '▼'}${places}</span><span class="unseen">${words}</span></span
  >`;
}
