package telesales.meetingmetrics.reaction;

import telesales.eventsourcing.postgresql.Sql;

/** The statements of the files beside these classes. */
final class Statements {
  static final String CALENDAR_HELD = file("calendar-held.sql");
  static final String CALENDAR_TO_CHANGE = file("calendar-to-change.sql");
  static final String SET_ZONE = file("set-zone.sql");
  static final String SET_ZONE_OF_TEAM = file("set-zone-of-team.sql");
  static final String EFFECTIVE_CALL_RULES = file("effective-call-rules.sql");
  static final String KEEP_EFFECTIVE_CALL_RULE = file("keep-effective-call-rule.sql");
  static final String COUNT_EFFECTIVE_CALLS_ANEW = file("count-effective-calls-anew.sql");
  static final String KEEP_CALENDAR_EVENTS = file("keep-calendar-events.sql");
  static final String CALENDAR_EVENTS = file("calendar-events.sql");
  static final String KEEP_TEAMS = file("keep-teams.sql");
  static final String KEEP_MEMBERSHIPS = file("keep-memberships.sql");
  static final String MEMBERSHIPS_OF_AGENTS = file("memberships-of-agents.sql");
  static final String AGENTS_OF_TEAMS = file("agents-of-teams.sql");
  static final String KEEP_TARGETS = file("keep-targets.sql");
  static final String TARGETS_OF_SCOPES = file("targets-of-scopes.sql");
  static final String CONTRIBUTIONS = file("contributions.sql");
  static final String CONTRIBUTIONS_OF_DAYS = file("contributions-of-days.sql");
  static final String KEEP_CONTRIBUTIONS = file("keep-contributions.sql");
  static final String ADD_TO_AGENT_DAYS = file("add-to-agent-days.sql");
  static final String COUNT_GRADED_LEADS_ANEW = file("count-graded-leads-anew.sql");
  static final String AGENT_DAYS = file("agent-days.sql");
  static final String DAYS_SINCE = file("days-since.sql");
  static final String DAYS_OF_AGENTS_SINCE = file("days-of-agents-since.sql");
  static final String TARGETS_REACHED = file("targets-reached.sql");
  static final String KEEP_TARGETS_REACHED = file("keep-targets-reached.sql");

  private Statements() {}

  private static String file(String name) {
    return Sql.file(Statements.class, name);
  }
}
