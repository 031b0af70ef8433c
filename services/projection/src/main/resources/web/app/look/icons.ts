import { svg, html } from 'lit';

const icon = (paths: unknown) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

export const clockIcon = icon(svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5.2l3.4 2.2" />`);
export const sunIcon = icon(
  svg`<circle cx="12" cy="12" r="4" /><path d="M12 2.5v2.6M12 18.9v2.6M2.5 12h2.6M18.9 12h2.6M5.3 5.3l1.8 1.8M16.9 16.9l1.8 1.8M18.7 5.3l-1.8 1.8M7.1 16.9l-1.8 1.8" />`,
);
export const moonIcon = icon(svg`<path d="M19.5 14.4A8 8 0 0 1 9.6 4.5a8 8 0 1 0 9.9 9.9Z" />`);
export const keysIcon = icon(
  svg`<rect x="2.5" y="6" width="19" height="12" rx="2" /><path d="M6 10h.01M10 10h.01M14 10h.01M18 10h.01M7.5 14h9" />`,
);
export const leaveIcon = icon(svg`<path d="M14 4h5v16h-5M4 12h11M11 8l4 4-4 4" />`);
export const gridIcon = icon(
  svg`<rect x="4" y="4" width="6.5" height="6.5" /><rect x="13.5" y="4" width="6.5" height="6.5" /><rect x="4" y="13.5" width="6.5" height="6.5" /><rect x="13.5" y="13.5" width="6.5" height="6.5" />`,
);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const tickIcon = icon(svg`<path d="M5 12.5l4.6 4.6L19 7.5" />`);

/** A rope that is pulled from both ends. */
export const ropeIcon = icon(
  svg`<path d="M2 9v6M22 9v6M2 12h6M16 12h6" /><path d="M12 7.5l4 4.5-4 4.500-4-4.500Z" />`,
);

/** Gold, silver and bronze differ by their figure too, so that colour is not the only sign. */
export const medal = (rank: number) => html`<svg
  class="medal medal-${rank}"
  viewBox="0 0 40 48"
  aria-hidden="true"
  focusable="false"
>
  <path class="ribbon" d="M11 2h7l4 15h-7zM29 2h-7l-4 15h7z" />
  <circle class="disc" cx="20" cy="30" r="14" />
  <circle class="rim" cx="20" cy="30" r="11" />
  <text x="20" y="36" text-anchor="middle">${rank}</text>
</svg>`;

export const laurel = html`<svg class="laurel" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
  <path
    d="M21 43C11 40 5 32 6 20M27 43c10-3 16-11 15-23M6 20c3 0 5 2 5 5-3 0-5-2-5-5Zm1-9c3 1 4 4 3 7-3-1-4-4-3-7Zm0 18c3-1 6 1 7 4-3 1-6-1-7-4Zm5 8c2-2 6-1 8 1-2 2-6 1-8-1Zm30-17c-3 0-5 2-5 5 3 0 5-2 5-5Zm-1-9c-3 1-4 4-3 7 3-1 4-4 3-7Zm0 18c-3-1-6 1-7 4 3 1 6-1 7-4Zm-5 8c-2-2-6-1-8 1 2 2 6 1 8-1Z"
  />
</svg>`;
export const wechatIcon = icon(
  svg`<path d="M9.4 4C5.3 4 2 6.8 2 10.2c0 1.9 1 3.6 2.7 4.8L4 17.4l2.7-1.4c.9.2 1.7.4 2.7.4" /><path d="M22 14.9c0-2.9-2.9-5.2-6.4-5.2s-6.4 2.3-6.4 5.2 2.9 5.2 6.4 5.2c.7 0 1.4-.1 2-.3l2.3 1.2-.6-2C21 18.1 22 16.6 22 14.9Z" />`,
);
export const backIcon = icon(svg`<path d="M15 5l-7 7 7 7" />`);
export const forwardIcon = icon(svg`<path d="M9 5l7 7-7 7" />`);
export const boardIcon = icon(svg`<path d="M4 20V11M10 20V4M16 20v-7M22 20H2" />`);
export const speakIcon = icon(svg`<path d="M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5" />`);
export const sheetIcon = icon(svg`<path d="M6 3h9l4 4v14H6zM9 11h7M9 15h7M9 7h3" />`);
export const phoneIcon = icon(
  svg`<path d="M6.5 3.5l3 .5 1.2 4-2 1.6a13 13 0 0 0 5.7 5.7l1.6-2 4 1.2.5 3c0 1.700-1.300 3-3 3C10.600 20.500 3.500 13.400 3.500 6.500c0-1.700 1.300-3 3-3Z" />`,
);
export const targetIcon = icon(svg`<circle cx="12" cy="12" r="8.5" /><circle cx="12" cy="12" r="4.5" /><path d="M12 12h.01" />`);
