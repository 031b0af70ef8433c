import type { Shown } from './said';

/**
 * What was typed and is not saved yet. It outlives a failed save and a reload, but not the tab: it is about customers.
 */
const KEY = 'telesales.draft.';

export function draftOf(callId: string): Shown | undefined {
  const kept = sessionStorage.getItem(KEY + callId);
  return kept ? (JSON.parse(kept) as Shown) : undefined;
}

export function keepDraft(callId: string, shown: Shown): void {
  sessionStorage.setItem(KEY + callId, JSON.stringify(shown));
}

export function forgetDraft(callId: string): void {
  sessionStorage.removeItem(KEY + callId);
}
