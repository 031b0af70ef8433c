import type { OverviewQuestion } from '../wire/overview';

/** The page's own address says what it shows, as a board's does. */
export function overviewQuestionOf(url: URL): OverviewQuestion {
  const [, , department] = url.pathname.split('/');
  return {
    department: department ? decodeURIComponent(department) : undefined,
    date: url.searchParams.get('date') ?? undefined,
    asOf: url.searchParams.get('asOf') ?? undefined,
  };
}

export function overviewPath(department: string | undefined): string {
  return department ? `/overview/${encodeURIComponent(department)}` : '/overview';
}
