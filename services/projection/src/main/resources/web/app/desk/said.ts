import type { Said, SheetCall, Words } from '../wire/sheet';

/** What the editor shows: all of it, whoever said it. */
export interface Shown {
  grade?: Said['grade'];
  wechatAdded: boolean;
  callbackAt?: string;
  objection?: Said['objection'];
  question?: Said['question'];
  words: Words;
}

export function shownOf(call: SheetCall): Shown {
  const { grade, wechatAdded, callbackAt, objection, question, words } = call;
  return { grade, wechatAdded, callbackAt, objection, question, words: { ...words } };
}

/**
 * What people said before, with what was changed now. What nobody touched is left to the dialer; what is taken away is as
 * the dialer said again.
 */
export function saidBy(call: SheetCall, shown: Shown): Said {
  const said: Said = { ...call.amendment };
  if (shown.wechatAdded !== call.wechatAdded) said.wechatAdded = shown.wechatAdded;
  if (shown.grade !== call.grade) said.grade = shown.grade;
  if (shown.callbackAt !== call.callbackAt) said.callbackAt = shown.callbackAt;
  if (shown.objection !== call.objection) said.objection = shown.objection;
  if (shown.question !== call.question) said.question = shown.question;
  said.words = written(shown.words);
  return said;
}

function written(words: Words): Words | undefined {
  const kept = Object.entries(words)
    .map(([part, text]) => [part, text?.trim()])
    .filter(([, text]) => !!text);
  return kept.length ? (Object.fromEntries(kept) as Words) : undefined;
}

/** Whether two answers of the server say the same of a call. */
export function sameSaid(one: Said, other: Said): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(said: Said): string {
  return JSON.stringify(said, [...Object.keys(said), ...Object.keys(said.words ?? {})].toSorted());
}
