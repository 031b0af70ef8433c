package telesales.calllog.domain;

import telesales.contracts.calls.CallDetails;

/** Whether two reports say the same. */
final class SameCall {
  private SameCall() {}

  /**
   * Whether the number might be called changes with time and does not make another call of it. What
   * was encrypted with different keys cannot be compared, because the customer was erased in
   * between; that it is the same number, the customer's identity says.
   */
  static boolean is(CallDetails one, CallDetails other) {
    return comparable(one, other).equals(comparable(other, one));
  }

  private static CallDetails comparable(CallDetails call, CallDetails other) {
    boolean sameKey = key(call.personalData()).equals(key(other.personalData()));
    return call.changed().personalData(sameKey ? call.personalData() : "").breach(null).details();
  }

  /** Up to the last dot stands how and with which key the rest is encrypted. */
  private static String key(String encrypted) {
    return encrypted.substring(0, encrypted.lastIndexOf('.') + 1);
  }
}
