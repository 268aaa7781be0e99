package java.time.format;
public class DateTimeFormatter {
 public <T> T parse(CharSequence a, java.time.temporal.TemporalQuery<T> b) {}
 public String format(java.time.temporal.TemporalAccessor a) {}
 public String toString() {}
 public java.text.Format toFormat() {}
 public java.text.Format toFormat(java.time.temporal.TemporalQuery<?> a) {}
 public java.time.ZoneId getZone() {}
 public java.time.chrono.Chronology getChronology() {}
 public java.time.format.DateTimeFormatter localizedBy(java.util.Locale a) {}
 public java.time.format.DateTimeFormatter withChronology(java.time.chrono.Chronology a) {}
 public java.time.format.DateTimeFormatter withDecimalStyle(java.time.format.DecimalStyle a) {}
 public java.time.format.DateTimeFormatter withLocale(java.util.Locale a) {}
 public java.time.format.DateTimeFormatter withResolverFields(java.time.temporal.TemporalField... a) {}
 public java.time.format.DateTimeFormatter withResolverFields(java.util.Set<java.time.temporal.TemporalField> a) {}
 public java.time.format.DateTimeFormatter withResolverStyle(java.time.format.ResolverStyle a) {}
 public java.time.format.DateTimeFormatter withZone(java.time.ZoneId a) {}
 public java.time.format.DecimalStyle getDecimalStyle() {}
 public java.time.format.ResolverStyle getResolverStyle() {}
 public java.time.temporal.TemporalAccessor parse(CharSequence a) {}
 public java.time.temporal.TemporalAccessor parse(CharSequence a, java.text.ParsePosition b) {}
 public java.time.temporal.TemporalAccessor parseBest(CharSequence a, java.time.temporal.TemporalQuery<?>... b) {}
 public java.time.temporal.TemporalAccessor parseUnresolved(CharSequence a, java.text.ParsePosition b) {}
 public java.util.Locale getLocale() {}
 public java.util.Set<java.time.temporal.TemporalField> getResolverFields() {}
 public static java.time.format.DateTimeFormatter BASIC_ISO_DATE;
 public static java.time.format.DateTimeFormatter ISO_DATE;
 public static java.time.format.DateTimeFormatter ISO_DATE_TIME;
 public static java.time.format.DateTimeFormatter ISO_INSTANT;
 public static java.time.format.DateTimeFormatter ISO_LOCAL_DATE;
 public static java.time.format.DateTimeFormatter ISO_LOCAL_DATE_TIME;
 public static java.time.format.DateTimeFormatter ISO_LOCAL_TIME;
 public static java.time.format.DateTimeFormatter ISO_OFFSET_DATE;
 public static java.time.format.DateTimeFormatter ISO_OFFSET_DATE_TIME;
 public static java.time.format.DateTimeFormatter ISO_OFFSET_TIME;
 public static java.time.format.DateTimeFormatter ISO_ORDINAL_DATE;
 public static java.time.format.DateTimeFormatter ISO_TIME;
 public static java.time.format.DateTimeFormatter ISO_WEEK_DATE;
 public static java.time.format.DateTimeFormatter ISO_ZONED_DATE_TIME;
 public static java.time.format.DateTimeFormatter RFC_1123_DATE_TIME;
 public static java.time.format.DateTimeFormatter ofLocalizedDate(java.time.format.FormatStyle a) {}
 public static java.time.format.DateTimeFormatter ofLocalizedDateTime(java.time.format.FormatStyle a) {}
 public static java.time.format.DateTimeFormatter ofLocalizedDateTime(java.time.format.FormatStyle a, java.time.format.FormatStyle b) {}
 public static java.time.format.DateTimeFormatter ofLocalizedTime(java.time.format.FormatStyle a) {}
 public static java.time.format.DateTimeFormatter ofPattern(String a) {}
 public static java.time.format.DateTimeFormatter ofPattern(String a, java.util.Locale b) {}
 public static java.time.temporal.TemporalQuery<Boolean> parsedLeapSecond() {}
 public static java.time.temporal.TemporalQuery<java.time.Period> parsedExcessDays() {}
 public void formatTo(java.time.temporal.TemporalAccessor a, Appendable b) {}
}
public class DateTimeFormatterBuilder {
 public DateTimeFormatterBuilder() {}
 public java.time.format.DateTimeFormatter toFormatter() {}
 public java.time.format.DateTimeFormatter toFormatter(java.util.Locale a) {}
 public java.time.format.DateTimeFormatterBuilder append(java.time.format.DateTimeFormatter a) {}
 public java.time.format.DateTimeFormatterBuilder appendChronologyId() {}
 public java.time.format.DateTimeFormatterBuilder appendChronologyText(java.time.format.TextStyle a) {}
 public java.time.format.DateTimeFormatterBuilder appendDayPeriodText(java.time.format.TextStyle a) {}
 public java.time.format.DateTimeFormatterBuilder appendFraction(java.time.temporal.TemporalField a, int b, int c, boolean d) {}
 public java.time.format.DateTimeFormatterBuilder appendGenericZoneText(java.time.format.TextStyle a) {}
 public java.time.format.DateTimeFormatterBuilder appendGenericZoneText(java.time.format.TextStyle a, java.util.Set<java.time.ZoneId> b) {}
 public java.time.format.DateTimeFormatterBuilder appendInstant() {}
 public java.time.format.DateTimeFormatterBuilder appendInstant(int a) {}
 public java.time.format.DateTimeFormatterBuilder appendLiteral(String a) {}
 public java.time.format.DateTimeFormatterBuilder appendLiteral(char a) {}
 public java.time.format.DateTimeFormatterBuilder appendLocalized(java.time.format.FormatStyle a, java.time.format.FormatStyle b) {}
 public java.time.format.DateTimeFormatterBuilder appendLocalizedOffset(java.time.format.TextStyle a) {}
 public java.time.format.DateTimeFormatterBuilder appendOffset(String a, String b) {}
 public java.time.format.DateTimeFormatterBuilder appendOffsetId() {}
 public java.time.format.DateTimeFormatterBuilder appendOptional(java.time.format.DateTimeFormatter a) {}
 public java.time.format.DateTimeFormatterBuilder appendPattern(String a) {}
 public java.time.format.DateTimeFormatterBuilder appendText(java.time.temporal.TemporalField a) {}
 public java.time.format.DateTimeFormatterBuilder appendText(java.time.temporal.TemporalField a, java.time.format.TextStyle b) {}
 public java.time.format.DateTimeFormatterBuilder appendText(java.time.temporal.TemporalField a, java.util.Map<Long, String> b) {}
 public java.time.format.DateTimeFormatterBuilder appendValue(java.time.temporal.TemporalField a) {}
 public java.time.format.DateTimeFormatterBuilder appendValue(java.time.temporal.TemporalField a, int b) {}
 public java.time.format.DateTimeFormatterBuilder appendValue(java.time.temporal.TemporalField a, int b, int c, java.time.format.SignStyle d) {}
 public java.time.format.DateTimeFormatterBuilder appendValueReduced(java.time.temporal.TemporalField a, int b, int c, int d) {}
 public java.time.format.DateTimeFormatterBuilder appendValueReduced(java.time.temporal.TemporalField a, int b, int c, java.time.chrono.ChronoLocalDate d) {}
 public java.time.format.DateTimeFormatterBuilder appendZoneId() {}
 public java.time.format.DateTimeFormatterBuilder appendZoneOrOffsetId() {}
 public java.time.format.DateTimeFormatterBuilder appendZoneRegionId() {}
 public java.time.format.DateTimeFormatterBuilder appendZoneText(java.time.format.TextStyle a) {}
 public java.time.format.DateTimeFormatterBuilder appendZoneText(java.time.format.TextStyle a, java.util.Set<java.time.ZoneId> b) {}
 public java.time.format.DateTimeFormatterBuilder optionalEnd() {}
 public java.time.format.DateTimeFormatterBuilder optionalStart() {}
 public java.time.format.DateTimeFormatterBuilder padNext(int a) {}
 public java.time.format.DateTimeFormatterBuilder padNext(int a, char b) {}
 public java.time.format.DateTimeFormatterBuilder parseCaseInsensitive() {}
 public java.time.format.DateTimeFormatterBuilder parseCaseSensitive() {}
 public java.time.format.DateTimeFormatterBuilder parseDefaulting(java.time.temporal.TemporalField a, long b) {}
 public java.time.format.DateTimeFormatterBuilder parseLenient() {}
 public java.time.format.DateTimeFormatterBuilder parseStrict() {}
 public static String getLocalizedDateTimePattern(java.time.format.FormatStyle a, java.time.format.FormatStyle b, java.time.chrono.Chronology c, java.util.Locale d) {}
}
public class DateTimeParseException extends java.time.DateTimeException {
 public DateTimeParseException(String a, CharSequence b, int c) {}
 public DateTimeParseException(String a, CharSequence b, int c, Throwable d) {}
 public String getParsedString() {}
 public int getErrorIndex() {}
}
public class DecimalStyle {
 public String toString() {}
 public boolean equals(Object a) {}
 public char getDecimalSeparator() {}
 public char getNegativeSign() {}
 public char getPositiveSign() {}
 public char getZeroDigit() {}
 public int hashCode() {}
 public java.time.format.DecimalStyle withDecimalSeparator(char a) {}
 public java.time.format.DecimalStyle withNegativeSign(char a) {}
 public java.time.format.DecimalStyle withPositiveSign(char a) {}
 public java.time.format.DecimalStyle withZeroDigit(char a) {}
 public static java.time.format.DecimalStyle STANDARD;
 public static java.time.format.DecimalStyle of(java.util.Locale a) {}
 public static java.time.format.DecimalStyle ofDefaultLocale() {}
 public static java.util.Set<java.util.Locale> getAvailableLocales() {}
}
public enum FormatStyle {
 FULL, LONG, MEDIUM, SHORT;
 public static java.time.format.FormatStyle valueOf(String a) {}
 public static java.time.format.FormatStyle[] values() {}
}
public enum ResolverStyle {
 STRICT, SMART, LENIENT;
 public static java.time.format.ResolverStyle valueOf(String a) {}
 public static java.time.format.ResolverStyle[] values() {}
}
public enum SignStyle {
 NORMAL, ALWAYS, NEVER, NOT_NEGATIVE, EXCEEDS_PAD;
 public static java.time.format.SignStyle valueOf(String a) {}
 public static java.time.format.SignStyle[] values() {}
}
public enum TextStyle {
 FULL, FULL_STANDALONE, SHORT, SHORT_STANDALONE, NARROW, NARROW_STANDALONE;
 public boolean isStandalone() {}
 public java.time.format.TextStyle asNormal() {}
 public java.time.format.TextStyle asStandalone() {}
 public static java.time.format.TextStyle valueOf(String a) {}
 public static java.time.format.TextStyle[] values() {}
}
