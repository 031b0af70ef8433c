package telesales.projection.dailyreport;

/** How the sheet looks; all but the paper's own measures in ems, which the size of type sets. */
final class SheetStyle {
  static final String CSS =
      """
      @page { size: A4 portrait; margin: 10mm; }
      body { margin: 0; font-family: printed; line-height: 1.28; color: #000; }
      h1 { margin: 0; font-size: 1.5em; line-height: 1.2; }
      h2 { margin: 0.5em 0 0; font-size: 1em; border-bottom: 0.75pt solid #000; }
      p { margin: 0; }
      small, h2 small { font-size: 0.9em; font-weight: normal; }
      table { width: 100%; border-collapse: collapse; }
      td, th { padding: 0; text-align: left; vertical-align: top; }
      .figure { text-align: right; white-space: nowrap; }
      .totals { table-layout: fixed; margin-top: 0.5em; border-top: 0.75pt solid #000; border-bottom: 0.75pt solid #000; }
      .totals td { padding: 0.25em 0.4em 0.25em 0; } .totals b { font-size: 1.35em; } .totals span { font-size: 0.9em; white-space: nowrap; }
      .halves { table-layout: fixed; } .halves td.wide { width: 66%; } .halves td.gap { width: 1.2em; }
      .agents { margin-top: 0.6em; }
      .agents td { padding: 0.1em 0 0.1em 0.35em; line-height: 1.22; border-bottom: 0.4pt solid #999; white-space: nowrap; }
      .agents th { padding: 0 0 0.12em 0.35em; border-bottom: 0.75pt solid #000; font-size: 0.86em; font-weight: normal; vertical-align: bottom; white-space: normal; }
      .chinese .agents th { white-space: nowrap; }
      .agents td:first-child, .agents th:first-child { padding-left: 0; }
      .hours { table-layout: fixed; } .hours td { text-align: center; vertical-align: bottom; }
      .bar { margin: 0 10%; background: #555; }
      .funnel td { padding-left: 0.5em; } .funnel td:first-child { width: 70%; padding-left: 0; }
      .list { table-layout: fixed; } .list td { padding: 0 1.2em 0 0; word-wrap: break-word; } .of2 td { line-height: 1.22; border-bottom: 0.4pt solid #999; }
      """;

  private SheetStyle() {}
}
