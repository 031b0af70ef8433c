package telesales.singlemachine.reconciliation;

import java.util.List;

/**
 * What came of comparing a place with its reference.
 *
 * @param expected how many calls or agents the reference knows
 * @param found how many the place knows
 * @param onTheirWay differences that what is still on its way may explain
 * @param wrong differences that nothing explains
 */
public record Compared(
    Place place,
    long expected,
    long found,
    String checksum,
    List<Difference> onTheirWay,
    List<Difference> wrong) {

  public boolean isEqual() {
    return onTheirWay.isEmpty() && wrong.isEmpty();
  }
}
