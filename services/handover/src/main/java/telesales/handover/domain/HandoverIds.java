package telesales.handover.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import telesales.contracts.HandoverId;
import telesales.contracts.LeadId;

/** A lead has one handover to its manager, always with the same id, however often it is offered. */
public final class HandoverIds {
  private HandoverIds() {}

  public static HandoverId of(LeadId lead) {
    byte[] name = ("telesales:handover:" + lead).getBytes(UTF_8);
    return new HandoverId(UUID.nameUUIDFromBytes(name).toString());
  }
}
