import { get, send, withQuery } from './api';
import type { Objection } from './sheet';

/** What is said in a meeting besides its figures, as the services tell it: nothing of ours added. */

export type Level = 'company' | 'department' | 'team';

/** Days are local and both included. */
export interface Announcement {
  id: string;
  level: Level;
  title: string;
  words: string;
  from: string;
  until: string;
  madeBy: string;
  madeByName: string;
}

/** What of it stands on a board; absent where nothing was said. */
export interface Briefing {
  announcements?: Announcement[];
  feedback?: Feedback[];
  objections?: HeardObjection[];
  winStories?: WinStory[];
  storiesOwed?: OwedStory[];
}

export interface AnnouncementList {
  team: string;
  today: string;
  announcements: Announcement[];
}

export interface Scope {
  level: Level;
  id?: string;
}

export type NewAnnouncement = Pick<Announcement, 'title' | 'words' | 'from' | 'until'> & { scope: Scope };

const listUrl = (team: string, what: string, parameters: Record<string, string | undefined> = {}) =>
  withQuery(`/api/briefings/${encodeURIComponent(team)}/${what}`, parameters);

export const fetchAnnouncements = (team: string) => get<AnnouncementList>(listUrl(team, 'announcements'));

/** The same again under the same id changes nothing. */
export async function announce(id: string, said: NewAnnouncement): Promise<Announcement> {
  const made = await send<{ id: string; madeBy: string }>('PUT', `/api/announcements/${id}`, said);
  const { scope, ...rest } = said;
  return { ...rest, ...made, level: scope.level, madeByName: made.madeBy };
}

export const withdrawAnnouncement = (id: string) =>
  send<unknown>('POST', `/api/announcements/${encodeURIComponent(id)}/withdraw`);

export const FEEDBACK_KINDS = ['competitor', 'price', 'product', 'process', 'other'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export interface Feedback {
  id: string;
  date: string;
  kind: FeedbackKind;
  words: string;
  by: string;
  byName: string;
  at: string;
  answer: string | null;
  answeredByName: string | null;
  passedOn: boolean;
}

export interface FeedbackList {
  team: string;
  today: string;
  timezone: string;
  month: string;
  feedback: Feedback[];
}

/** As meeting-metrics answers, who knows accounts but no names. */
interface FeedbackWritten {
  id: string;
  date: string;
  kind: FeedbackKind;
  words: string;
  by: string;
  at: string;
  answer?: string;
  answeredBy?: string;
  passedOnBy?: string;
}

export const fetchFeedback = (team: string, month?: string) =>
  get<FeedbackList>(listUrl(team, 'feedback', { month }));

export async function giveFeedback(team: string, date: string, id: string, said: { kind: FeedbackKind; words: string }) {
  return feedbackOf(await send<FeedbackWritten>('PUT', feedbackUrl(team, date, id), said));
}

export async function answerFeedback(team: string, { date, id }: Feedback, answer: string) {
  return feedbackOf(await send<FeedbackWritten>('POST', `${feedbackUrl(team, date, id)}/answer`, { answer }));
}

export async function passFeedbackOn(team: string, { date, id }: Feedback) {
  return feedbackOf(await send<FeedbackWritten>('POST', `${feedbackUrl(team, date, id)}/pass-on`));
}

const feedbackUrl = (team: string, date: string, id: string) =>
  `/api/feedback/${encodeURIComponent(team)}/${date}/${encodeURIComponent(id)}`;

function feedbackOf(written: FeedbackWritten): Feedback {
  const { answer, answeredBy, passedOnBy, ...said } = written;
  return { ...said, byName: said.by, answer: answer ?? null, answeredByName: answeredBy ?? null, passedOn: !!passedOnBy };
}

/** What customers objected on a day, with the answer of the book that worked for most people. */
export interface HeardObjection {
  kind: Objection;
  calls: number;
  answer: string | null;
  workedFor: number | null;
}

/** An entry of the objection book, which the whole company reads. */
export interface ObjectionAnswer {
  id: string;
  kind: Objection;
  objection: string;
  answer: string;
  team: string;
  by: string;
  byName: string;
  at: string;
  workedFor: number;
  removable: boolean;
}

export interface ObjectionBook {
  team: string;
  today: string;
  timezone: string;
  heard: HeardObjection[];
  answers: ObjectionAnswer[];
}

export const fetchObjections = (team: string, sought: { kind?: string; words?: string }) =>
  get<ObjectionBook>(listUrl(team, 'objections', sought));

export const writeAnswer = (team: string, id: string, said: Pick<ObjectionAnswer, 'kind' | 'objection' | 'answer'>) =>
  send<unknown>('PUT', answerUrl({ team, id }), said);

export const noteThatItWorked = (answer: ObjectionAnswer) => send<unknown>('POST', `${answerUrl(answer)}/worked`);

export const removeAnswer = (answer: ObjectionAnswer) => send<unknown>('POST', `${answerUrl(answer)}/remove`);

const answerUrl = ({ team, id }: Pick<ObjectionAnswer, 'team' | 'id'>) =>
  `/api/objection-answers/${encodeURIComponent(team)}/${encodeURIComponent(id)}`;

/** How a sale was won; the date is that of the success. */
export interface WinStory {
  team: string;
  date: string;
  agent: string;
  name: string;
  customer: string;
  course: string;
  objections: string | null;
  lesson: string;
  at: string;
}

/** Who won by results owes the next morning a story. */
export interface OwedStory {
  date: string;
  agent: string;
  name: string;
}

export interface StoryList {
  team: string;
  today: string;
  owed: OwedStory[];
  stories: WinStory[];
}

export type StoryWords = Pick<WinStory, 'customer' | 'course' | 'lesson'> & { objections?: string };

export const fetchStories = (team: string, words?: string) => get<StoryList>(listUrl(team, 'stories', { words }));

export const writeStory = (team: string, { date, agent }: Pick<OwedStory, 'date' | 'agent'>, said: StoryWords) =>
  send<unknown>('PUT', storyUrl(team, date, agent), said);

export const waiveStory = (team: string, { date, agent }: OwedStory) =>
  send<unknown>('POST', `${storyUrl(team, date, agent)}/waive`);

const storyUrl = (team: string, date: string, agent: string) =>
  `/api/win-stories/${encodeURIComponent(team)}/${date}/${encodeURIComponent(agent)}`;
