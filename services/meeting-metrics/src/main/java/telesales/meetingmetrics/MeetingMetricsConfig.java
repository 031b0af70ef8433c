package telesales.meetingmetrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import telesales.figures.ShortfallReason;

/** What can be set for this service. */
@ConfigMapping(prefix = "telesales.meeting-metrics")
public interface MeetingMetricsConfig {
  /** Where days begin and end, until a floor says otherwise. */
  @WithDefault("Asia/Shanghai")
  ZoneId defaultTimeZone();

  FloorLimits floor();

  CalendarFileLimits calendarFile();

  MeetingSettings meetings();

  ShortfallLimits shortfalls();

  ContestLimits contests();

  AnnouncementLimits announcements();

  FeedbackLimits feedback();

  ObjectionBookLimits objectionBook();

  WinStoryLimits winStories();

  /** How long a win story may be, and how late. */
  interface WinStoryLimits {
    /** Of each of its parts. */
    @WithDefault("2000")
    int maxWordsCharacters();

    /** How long ago the success may lie. */
    @WithDefault("31")
    int maxDaysBack();
  }

  /** How long an entry of the objection book may be. */
  interface ObjectionBookLimits {
    /** Of the objection, and of the answer. */
    @WithDefault("1000")
    int maxWordsCharacters();
  }

  /** How long an announcement may be, and be told. */
  interface AnnouncementLimits {
    @WithDefault("2000")
    int maxWordsCharacters();

    /** From its first day to its last. */
    @WithDefault("366")
    int maxDays();
  }

  /** How much feedback there may be. */
  interface FeedbackLimits {
    /** Of a feedback, and of its answer. */
    @WithDefault("2000")
    int maxWordsCharacters();

    /** On one local day, for one team. */
    @WithDefault("20")
    int maxByAccountAndDay();

    /** On one local day, by all together. */
    @WithDefault("300")
    int maxByTeamAndDay();
  }

  /** How large a file of holidays may be. */
  interface CalendarFileLimits {
    @WithDefault("1000000")
    int maxBytes();

    /** That one file names. */
    @WithDefault("2000")
    int maxDays();
  }

  /** Why targets may be missed, and until when it is said. */
  interface ShortfallLimits {
    /** Each as {@code sick|病假|Sick}: what events keep, and how people read it. */
    @WithDefault(ShortfallReason.USUAL)
    List<ShortfallReason> reasons();

    @WithDefault("500")
    int maxWordsCharacters();

    /** How long ago the day may lie. */
    @WithDefault("31")
    int maxDaysBack();
  }

  /** How large a floor may be. */
  interface FloorLimits {
    @WithDefault("200")
    int maxDepartments();

    /** In all departments together. */
    @WithDefault("2000")
    int maxTeams();

    /** In all teams together. */
    @WithDefault("20000")
    int maxAgents();
  }

  /** How the meetings of a day are held. */
  interface MeetingSettings {
    /** Whether meetings open by themselves when the team's calendar says so. */
    @WithDefault("true")
    boolean openOnTime();

    /** How often it is looked whether one is to open or to close. */
    @WithDefault("2s")
    Duration checkEvery();

    /** So long after its time a meeting still opens, if nothing could open it before. */
    @WithDefault("15m")
    Duration grace();

    /** After so long a meeting that nobody closed is over. */
    @WithDefault("2h")
    Duration longest();

    Agendas agenda();
  }

  /** What each meeting speaks of, in this order, by the names that the board's panels have. */
  interface Agendas {
    @WithDefault(
        "champions,month-to-date,todays-targets,contests,win-stories,announcements,first-calls")
    List<String> morning();

    @WithDefault("pace,funnel,afternoon-gap,objections,open-questions")
    List<String> noon();

    @WithDefault(
        "final-figures,contests,recognition,shortfalls,interested-leads,next-win-stories,feedback")
    List<String> evening();
  }

  /** What contests may be like. */
  interface ContestLimits {
    /** Of one contest. */
    @WithDefault("12")
    int maxSides();

    /** From the first to the last day of a contest. */
    @WithDefault("92")
    int maxDays();

    /** That a contest may have begun before it is drawn. */
    @WithDefault("31")
    int maxDaysAgo();

    /** In one answer. */
    @WithDefault("200")
    int maxListed();
  }
}
