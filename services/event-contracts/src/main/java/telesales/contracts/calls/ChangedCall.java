package telesales.contracts.calls;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;

/** The same call but for what is said otherwise: the one place that copies its details. */
public final class ChangedCall {
  private final CallDetails call;
  private String personalData;
  private @Nullable Grade grade;
  private boolean wechatAdded;
  private Map<String, String> attributes;
  private @Nullable Instant callbackAt;
  private @Nullable Objection objection;
  private @Nullable Question question;
  private @Nullable String wording;
  private @Nullable CallBreach breach;

  ChangedCall(CallDetails call) {
    this.call = call;
    this.personalData = call.personalData();
    this.grade = call.grade();
    this.wechatAdded = call.wechatAdded();
    this.attributes = call.attributes();
    this.callbackAt = call.callbackAt();
    this.objection = call.objection();
    this.question = call.question();
    this.wording = call.wording();
    this.breach = call.breach();
  }

  public ChangedCall personalData(String other) {
    personalData = other;
    return this;
  }

  public ChangedCall grade(@Nullable Grade other) {
    grade = other;
    return this;
  }

  public ChangedCall wechatAdded(boolean other) {
    wechatAdded = other;
    return this;
  }

  public ChangedCall attributes(Map<String, String> other) {
    attributes = other;
    return this;
  }

  public ChangedCall callbackAt(@Nullable Instant other) {
    callbackAt = other;
    return this;
  }

  public ChangedCall objection(@Nullable Objection other) {
    objection = other;
    return this;
  }

  public ChangedCall question(@Nullable Question other) {
    question = other;
    return this;
  }

  public ChangedCall wording(@Nullable String other) {
    wording = other;
    return this;
  }

  public ChangedCall breach(@Nullable CallBreach other) {
    breach = other;
    return this;
  }

  public CallDetails details() {
    return new CallDetails(
        call.agent(),
        call.customer(),
        personalData,
        call.direction(),
        call.campaign(),
        call.startedAt(),
        call.answeredAt(),
        call.endedAt(),
        call.talkSeconds(),
        call.disposition(),
        grade,
        wechatAdded,
        attributes,
        callbackAt,
        objection,
        question,
        wording,
        breach);
  }
}
