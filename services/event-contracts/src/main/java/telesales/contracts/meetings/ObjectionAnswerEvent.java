package telesales.contracts.meetings;

import java.time.Instant;
import telesales.contracts.EventType;
import telesales.contracts.ObjectionAnswerId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Objection;

/**
 * The objection book (异议手册): objections with the answers that worked, for everybody in the company.
 * Stream: the entry's own.
 */
public sealed interface ObjectionAnswerEvent extends MeetingsEvent {
  ObjectionAnswerId answer();

  /**
   * Somebody wrote down how an objection was answered with success.
   *
   * @param kind of the objection, as calls tell it
   * @param objection in words; nothing of a customer
   * @param words the answer that worked, in full; nothing of a customer
   * @param team whose person wrote it
   * @param by the account that wrote it
   * @param at when it was written
   */
  @EventType(name = "telesales.objection-answer.written")
  record ObjectionAnswerWritten(
      ObjectionAnswerId answer,
      Objection kind,
      String objection,
      String words,
      TeamId team,
      String by,
      Instant at)
      implements ObjectionAnswerEvent {}

  /**
   * It worked for somebody else, too. Each account says so once.
   *
   * @param by the account that says so
   * @param at when it said so
   */
  @EventType(name = "telesales.objection-answer.worked")
  record ObjectionAnswerWorked(ObjectionAnswerId answer, String by, Instant at)
      implements ObjectionAnswerEvent {}

  /**
   * It was taken out of the book.
   *
   * @param by the account that took it out
   * @param at when it was taken out
   */
  @EventType(name = "telesales.objection-answer.removed")
  record ObjectionAnswerRemoved(ObjectionAnswerId answer, String by, Instant at)
      implements ObjectionAnswerEvent {}
}
