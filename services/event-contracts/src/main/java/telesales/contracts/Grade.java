package telesales.contracts;

/**
 * How ready a customer is to buy (客户等级), best first: A in commercial negotiation, B need clear and
 * proposal delivered, C strongly interested after a meeting or has bought such a product, D accepts
 * the product and will meet soon.
 */
public enum Grade {
  A,
  B,
  C,
  D;

  public boolean betterThan(Grade other) {
    return compareTo(other) < 0;
  }
}
