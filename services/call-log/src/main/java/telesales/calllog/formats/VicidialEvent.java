package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Which URL VICIdial called. */
public enum VicidialEvent {
  START(VicidialReader.START),
  NO_AGENT(VicidialReader.NO_AGENT),
  DISPO("dispo");

  private final String wireName;

  VicidialEvent(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /** The post as it is kept: which URL it was stands in front, because the query does not say. */
  public byte[] post(String query) {
    return (VicidialReader.EVENT + '=' + wireName + '&' + query).getBytes(UTF_8);
  }
}
