package telesales.calllog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** How call-log is set up. */
@ConfigMapping(prefix = "telesales.call-log")
public interface CallLogConfig {
  /** Base64 of 32 bytes: makes customers' identities out of their numbers. Never changes. */
  String customerIdSecret();

  /** Base64 of 32 bytes: encrypts the customers' own keys. */
  String masterKey();

  /** Customers whose keys are kept in memory. */
  @WithDefault("20000")
  int cachedCustomerKeys();

  /**
   * The country, by its two letters, of numbers that name none. Changing it makes others of them.
   */
  @WithDefault("CN")
  String defaultCountry();

  /** Numbers of which is kept in memory what the numbering plans say. */
  @WithDefault("20000")
  int rememberedNumbers();

  /** The longest body of one call, in bytes. */
  @WithDefault("65536")
  int callBytes();

  /** Lines of one batch at the most. */
  @WithDefault("20000")
  int batchLines();

  /** Lines of one batch that are worked on at the same time. */
  @WithDefault("400")
  int batchConcurrency();

  /** How far ahead of us a dialer's clock may be. */
  @WithDefault("1d")
  Duration clockAhead();

  /** How long a dialer's key is remembered, and so may be used after it was revoked. */
  @WithDefault("10s")
  Duration dialerKeyMemory();

  /**
   * By which days are reckoned until the floor says its zone, and the zone of dialers' times
   * without one, where a dialer's settings name none.
   */
  @WithDefault("Asia/Shanghai")
  ZoneId timeZone();

  /** The longest text that people write of a call or of a sheet, in characters. */
  @WithDefault("2000")
  int longestText();

  /** Calls of one sheet that are shown at the most; a longer day is told as too long. */
  @WithDefault("2000")
  int sheetCalls();

  /** Calls of one PDF at the most, for the sake of memory; the other files take longer days. */
  @WithDefault("300")
  int pdfCalls();

  /**
   * Numbers on the do-not-call list that memory is set aside for, 1.25 bytes each. More may be on
   * it: then it is looked up more often.
   */
  @WithDefault("1000000")
  int doNotCallListed();

  /**
   * Numbers of the do-not-call list that are answered from memory, about 200 bytes each. Others are
   * looked up.
   */
  @WithDefault("100000")
  int doNotCallRemembered();

  /** How soon one instance notices what another changes on the do-not-call list. */
  @WithDefault("500ms")
  Duration doNotCallLook();

  /**
   * The longest note of why a number is on the do-not-call list or was taken off, in characters.
   */
  @WithDefault("500")
  int doNotCallNote();

  /** Lines of one file of numbers that are not to be called, at the most. */
  @WithDefault("100000")
  int doNotCallLines();

  /** How long an instance may still use the key of a customer whom another instance erased. */
  @WithDefault("1m")
  Duration customerKeyMemory();

  /** What dialers post in formats of their own, and how it is kept. */
  Posts posts();

  /** Limits of posts, and how long they are kept. */
  interface Posts {
    /** The longest post of one call, in bytes; records of FreeSWITCH carry all their variables. */
    @WithDefault("262144")
    int bytes();

    /** Fields of a form at the most. */
    @WithDefault("500")
    int fields();

    /** Objects and lists within each other at the most. */
    @WithDefault("30")
    int nesting();

    /** Posts of one call that are looked at together at the most: the newest. */
    @WithDefault("200")
    int ofOneCall();

    /** How long posts are kept where a dialer's settings say nothing. */
    @WithDefault("90d")
    Duration keep();

    /** How often posts that are too old are looked for. */
    @WithDefault("1h")
    Duration forgetEvery();

    /** Posts deleted with one commit at the most. */
    @WithDefault("5000")
    int forgetAtOnce();

    /** From when on a call of which the end was never told is listed as unfinished. */
    @WithDefault("1h")
    Duration unfinishedAfter();

    /** How long a dialer's settings are remembered, and so may be used after they were changed. */
    @WithDefault("10s")
    Duration settingsMemory();

    /**
     * Whether X-Forwarded-Proto and X-Forwarded-Host are believed where a dialer's settings do not
     * name the public address: only behind a proxy that sets both.
     */
    @WithDefault("false")
    boolean trustForwarded();

    /** Posts that one request replays at the most; the next one goes on where it ended. */
    @WithDefault("1000")
    int replayAtOnce();
  }
}
