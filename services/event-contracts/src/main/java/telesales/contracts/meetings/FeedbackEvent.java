package telesales.contracts.meetings;

import java.time.Instant;
import java.time.LocalDate;
import telesales.contracts.EventType;
import telesales.contracts.FeedbackId;
import telesales.contracts.TeamId;

/**
 * Feedback from the market and opinions (市场反馈与意见), for the evening meeting. Stream: the team's day.
 */
public sealed interface FeedbackEvent extends MeetingsEvent {
  FeedbackId feedback();

  TeamId team();

  LocalDate date();

  /**
   * Somebody of the team told what the market says, or an opinion.
   *
   * @param date the team's local day
   * @param kind what it is about
   * @param words in full; nothing of a customer
   * @param by the account that gave it
   * @param at when it was given
   */
  @EventType(name = "telesales.feedback.given")
  record FeedbackGiven(
      FeedbackId feedback,
      TeamId team,
      LocalDate date,
      FeedbackKind kind,
      String words,
      String by,
      Instant at)
      implements FeedbackEvent {}

  /**
   * Whoever leads the team answered it. Replaces the answer before.
   *
   * @param date the team's local day on which it was given
   * @param answer in full; nothing of a customer
   * @param by the account that answered
   * @param at when it was answered
   */
  @EventType(name = "telesales.feedback.answered")
  record FeedbackAnswered(
      FeedbackId feedback, TeamId team, LocalDate date, String answer, String by, Instant at)
      implements FeedbackEvent {}

  /**
   * It was passed on to whoever it concerns in the company.
   *
   * @param date the team's local day on which it was given
   * @param by the account that passed it on
   * @param at when it was passed on
   */
  @EventType(name = "telesales.feedback.passed-on")
  record FeedbackPassedOn(FeedbackId feedback, TeamId team, LocalDate date, String by, Instant at)
      implements FeedbackEvent {}
}
