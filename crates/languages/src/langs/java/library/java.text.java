package java.text;
public class Annotation {
 public Annotation(Object a) {}
 public Object getValue() {}
 public String toString() {}
}
public interface AttributedCharacterIterator extends java.text.CharacterIterator {
 Object getAttribute(java.text.AttributedCharacterIterator.Attribute a);
 int getRunLimit();
 int getRunLimit(java.text.AttributedCharacterIterator.Attribute a);
 int getRunLimit(java.util.Set<? extends java.text.AttributedCharacterIterator.Attribute> a);
 int getRunStart();
 int getRunStart(java.text.AttributedCharacterIterator.Attribute a);
 int getRunStart(java.util.Set<? extends java.text.AttributedCharacterIterator.Attribute> a);
 java.util.Map<java.text.AttributedCharacterIterator.Attribute, Object> getAttributes();
 java.util.Set<java.text.AttributedCharacterIterator.Attribute> getAllAttributeKeys();
 public static class Attribute implements java.io.Serializable {
  protected Attribute(String a) {}
  protected Object readResolve() {}
  protected String getName() {}
  public String toString() {}
  public boolean equals(Object a) {}
  public int hashCode() {}
  public static java.text.AttributedCharacterIterator.Attribute INPUT_METHOD_SEGMENT;
  public static java.text.AttributedCharacterIterator.Attribute LANGUAGE;
  public static java.text.AttributedCharacterIterator.Attribute READING;
 }
}
public class AttributedString {
 public AttributedString(String a) {}
 public AttributedString(String a, java.util.Map<? extends java.text.AttributedCharacterIterator.Attribute, ?> b) {}
 public AttributedString(java.text.AttributedCharacterIterator a) {}
 public AttributedString(java.text.AttributedCharacterIterator a, int b, int c) {}
 public AttributedString(java.text.AttributedCharacterIterator a, int b, int c, java.text.AttributedCharacterIterator.Attribute[] d) {}
 public java.text.AttributedCharacterIterator getIterator() {}
 public java.text.AttributedCharacterIterator getIterator(java.text.AttributedCharacterIterator.Attribute[] a) {}
 public java.text.AttributedCharacterIterator getIterator(java.text.AttributedCharacterIterator.Attribute[] a, int b, int c) {}
 public void addAttribute(java.text.AttributedCharacterIterator.Attribute a, Object b) {}
 public void addAttribute(java.text.AttributedCharacterIterator.Attribute a, Object b, int c, int d) {}
 public void addAttributes(java.util.Map<? extends java.text.AttributedCharacterIterator.Attribute, ?> a, int b, int c) {}
}
public class Bidi {
 public Bidi(String a, int b) {}
 public Bidi(char[] a, int b, byte[] c, int d, int e, int f) {}
 public Bidi(java.text.AttributedCharacterIterator a) {}
 public String toString() {}
 public boolean baseIsLeftToRight() {}
 public boolean isLeftToRight() {}
 public boolean isMixed() {}
 public boolean isRightToLeft() {}
 public int getBaseLevel() {}
 public int getLength() {}
 public int getLevelAt(int a) {}
 public int getRunCount() {}
 public int getRunLevel(int a) {}
 public int getRunLimit(int a) {}
 public int getRunStart(int a) {}
 public java.text.Bidi createLineBidi(int a, int b) {}
 public static boolean requiresBidi(char[] a, int b, int c) {}
 public static int DIRECTION_DEFAULT_LEFT_TO_RIGHT;
 public static int DIRECTION_DEFAULT_RIGHT_TO_LEFT;
 public static int DIRECTION_LEFT_TO_RIGHT;
 public static int DIRECTION_RIGHT_TO_LEFT;
 public static void reorderVisually(byte[] a, int b, Object[] c, int d, int e) {}
}
public abstract class BreakIterator implements Cloneable {
 protected BreakIterator() {}
 public Object clone() {}
 public abstract int current();
 public abstract int first();
 public abstract int following(int a);
 public abstract int last();
 public abstract int next();
 public abstract int next(int a);
 public abstract int previous();
 public abstract java.text.CharacterIterator getText();
 public abstract void setText(java.text.CharacterIterator a);
 public boolean isBoundary(int a) {}
 public int preceding(int a) {}
 public static int DONE;
 public static java.text.BreakIterator getCharacterInstance() {}
 public static java.text.BreakIterator getCharacterInstance(java.util.Locale a) {}
 public static java.text.BreakIterator getLineInstance() {}
 public static java.text.BreakIterator getLineInstance(java.util.Locale a) {}
 public static java.text.BreakIterator getSentenceInstance() {}
 public static java.text.BreakIterator getSentenceInstance(java.util.Locale a) {}
 public static java.text.BreakIterator getWordInstance() {}
 public static java.text.BreakIterator getWordInstance(java.util.Locale a) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public void setText(String a) {}
}
public interface CharacterIterator extends Cloneable {
 Object clone();
 char current();
 char first();
 char last();
 char next();
 char previous();
 char setIndex(int a);
 int getBeginIndex();
 int getEndIndex();
 int getIndex();
 public static char DONE;
}
public class ChoiceFormat extends java.text.NumberFormat {
 public ChoiceFormat(String a) {}
 public ChoiceFormat(double[] a, String[] b) {}
 public Number parse(String a, java.text.ParsePosition b) {}
 public Object clone() {}
 public Object[] getFormats() {}
 public String toPattern() {}
 public StringBuffer format(double a, StringBuffer b, java.text.FieldPosition c) {}
 public StringBuffer format(long a, StringBuffer b, java.text.FieldPosition c) {}
 public boolean equals(Object a) {}
 public double[] getLimits() {}
 public int hashCode() {}
 public static double nextDouble(double a) {}
 public static double nextDouble(double a, boolean b) {}
 public static double previousDouble(double a) {}
 public void applyPattern(String a) {}
 public void setChoices(double[] a, String[] b) {}
}
public class CollationElementIterator {
 public int getMaxExpansion(int a) {}
 public int getOffset() {}
 public int next() {}
 public int previous() {}
 public static int NULLORDER;
 public static int primaryOrder(int a) {}
 public static short secondaryOrder(int a) {}
 public static short tertiaryOrder(int a) {}
 public void reset() {}
 public void setOffset(int a) {}
 public void setText(String a) {}
 public void setText(java.text.CharacterIterator a) {}
}
public abstract class CollationKey implements Comparable<java.text.CollationKey> {
 protected CollationKey(String a) {}
 public String getSourceString() {}
 public abstract byte[] toByteArray();
 public abstract int compareTo(java.text.CollationKey a);
}
public abstract class Collator implements java.util.Comparator<Object>, Cloneable {
 protected Collator() {}
 public Object clone() {}
 public abstract int compare(String a, String b);
 public abstract int hashCode();
 public abstract java.text.CollationKey getCollationKey(String a);
 public boolean equals(Object a) {}
 public boolean equals(String a, String b) {}
 public int compare(Object a, Object b) {}
 public int getDecomposition() {}
 public int getStrength() {}
 public static int CANONICAL_DECOMPOSITION;
 public static int FULL_DECOMPOSITION;
 public static int IDENTICAL;
 public static int NO_DECOMPOSITION;
 public static int PRIMARY;
 public static int SECONDARY;
 public static int TERTIARY;
 public static java.text.Collator getInstance() {}
 public static java.text.Collator getInstance(java.util.Locale a) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public void setDecomposition(int a) {}
 public void setStrength(int a) {}
}
public class CompactNumberFormat extends java.text.NumberFormat {
 public CompactNumberFormat(String a, java.text.DecimalFormatSymbols b, String[] c) {}
 public CompactNumberFormat(String a, java.text.DecimalFormatSymbols b, String[] c, String d) {}
 public Number parse(String a, java.text.ParsePosition b) {}
 public StringBuffer format(Object a, StringBuffer b, java.text.FieldPosition c) {}
 public StringBuffer format(double a, StringBuffer b, java.text.FieldPosition c) {}
 public StringBuffer format(long a, StringBuffer b, java.text.FieldPosition c) {}
 public boolean equals(Object a) {}
 public boolean isGroupingUsed() {}
 public boolean isParseBigDecimal() {}
 public boolean isParseIntegerOnly() {}
 public int getGroupingSize() {}
 public int hashCode() {}
 public java.math.RoundingMode getRoundingMode() {}
 public java.text.AttributedCharacterIterator formatToCharacterIterator(Object a) {}
 public java.text.CompactNumberFormat clone() {}
 public void setGroupingSize(int a) {}
 public void setGroupingUsed(boolean a) {}
 public void setMaximumFractionDigits(int a) {}
 public void setMaximumIntegerDigits(int a) {}
 public void setMinimumFractionDigits(int a) {}
 public void setMinimumIntegerDigits(int a) {}
 public void setParseBigDecimal(boolean a) {}
 public void setParseIntegerOnly(boolean a) {}
 public void setRoundingMode(java.math.RoundingMode a) {}
}
public abstract class DateFormat extends java.text.Format {
 protected DateFormat() {}
 protected java.text.NumberFormat numberFormat;
 protected java.util.Calendar calendar;
 public Object clone() {}
 public Object parseObject(String a, java.text.ParsePosition b) {}
 public String format(java.util.Date a) {}
 public StringBuffer format(Object a, StringBuffer b, java.text.FieldPosition c) {}
 public abstract StringBuffer format(java.util.Date a, StringBuffer b, java.text.FieldPosition c);
 public abstract java.util.Date parse(String a, java.text.ParsePosition b);
 public boolean equals(Object a) {}
 public boolean isLenient() {}
 public int hashCode() {}
 public java.text.NumberFormat getNumberFormat() {}
 public java.util.Calendar getCalendar() {}
 public java.util.Date parse(String a) {}
 public java.util.TimeZone getTimeZone() {}
 public static int AM_PM_FIELD;
 public static int DATE_FIELD;
 public static int DAY_OF_WEEK_FIELD;
 public static int DAY_OF_WEEK_IN_MONTH_FIELD;
 public static int DAY_OF_YEAR_FIELD;
 public static int DEFAULT;
 public static int ERA_FIELD;
 public static int FULL;
 public static int HOUR0_FIELD;
 public static int HOUR1_FIELD;
 public static int HOUR_OF_DAY0_FIELD;
 public static int HOUR_OF_DAY1_FIELD;
 public static int LONG;
 public static int MEDIUM;
 public static int MILLISECOND_FIELD;
 public static int MINUTE_FIELD;
 public static int MONTH_FIELD;
 public static int SECOND_FIELD;
 public static int SHORT;
 public static int TIMEZONE_FIELD;
 public static int WEEK_OF_MONTH_FIELD;
 public static int WEEK_OF_YEAR_FIELD;
 public static int YEAR_FIELD;
 public static java.text.DateFormat getDateInstance() {}
 public static java.text.DateFormat getDateInstance(int a) {}
 public static java.text.DateFormat getDateInstance(int a, java.util.Locale b) {}
 public static java.text.DateFormat getDateTimeInstance() {}
 public static java.text.DateFormat getDateTimeInstance(int a, int b) {}
 public static java.text.DateFormat getDateTimeInstance(int a, int b, java.util.Locale c) {}
 public static java.text.DateFormat getInstance() {}
 public static java.text.DateFormat getTimeInstance() {}
 public static java.text.DateFormat getTimeInstance(int a) {}
 public static java.text.DateFormat getTimeInstance(int a, java.util.Locale b) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public void setCalendar(java.util.Calendar a) {}
 public void setLenient(boolean a) {}
 public void setNumberFormat(java.text.NumberFormat a) {}
 public void setTimeZone(java.util.TimeZone a) {}
 public static class Field extends java.text.Format.Field {
  protected Field(String a, int b) {}
  protected Object readResolve() {}
  public int getCalendarField() {}
  public static java.text.DateFormat.Field AM_PM;
  public static java.text.DateFormat.Field DAY_OF_MONTH;
  public static java.text.DateFormat.Field DAY_OF_WEEK;
  public static java.text.DateFormat.Field DAY_OF_WEEK_IN_MONTH;
  public static java.text.DateFormat.Field DAY_OF_YEAR;
  public static java.text.DateFormat.Field ERA;
  public static java.text.DateFormat.Field HOUR0;
  public static java.text.DateFormat.Field HOUR1;
  public static java.text.DateFormat.Field HOUR_OF_DAY0;
  public static java.text.DateFormat.Field HOUR_OF_DAY1;
  public static java.text.DateFormat.Field MILLISECOND;
  public static java.text.DateFormat.Field MINUTE;
  public static java.text.DateFormat.Field MONTH;
  public static java.text.DateFormat.Field SECOND;
  public static java.text.DateFormat.Field TIME_ZONE;
  public static java.text.DateFormat.Field WEEK_OF_MONTH;
  public static java.text.DateFormat.Field WEEK_OF_YEAR;
  public static java.text.DateFormat.Field YEAR;
  public static java.text.DateFormat.Field ofCalendarField(int a) {}
 }
}
public class DateFormatSymbols implements java.io.Serializable, Cloneable {
 public DateFormatSymbols() {}
 public DateFormatSymbols(java.util.Locale a) {}
 public Object clone() {}
 public String getLocalPatternChars() {}
 public String[] getAmPmStrings() {}
 public String[] getEras() {}
 public String[] getMonths() {}
 public String[] getShortMonths() {}
 public String[] getShortWeekdays() {}
 public String[] getWeekdays() {}
 public String[][] getZoneStrings() {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public static java.text.DateFormatSymbols getInstance() {}
 public static java.text.DateFormatSymbols getInstance(java.util.Locale a) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public void setAmPmStrings(String[] a) {}
 public void setEras(String[] a) {}
 public void setLocalPatternChars(String a) {}
 public void setMonths(String[] a) {}
 public void setShortMonths(String[] a) {}
 public void setShortWeekdays(String[] a) {}
 public void setWeekdays(String[] a) {}
 public void setZoneStrings(String[][] a) {}
}
public class DecimalFormat extends java.text.NumberFormat {
 public DecimalFormat() {}
 public DecimalFormat(String a) {}
 public DecimalFormat(String a, java.text.DecimalFormatSymbols b) {}
 public Number parse(String a, java.text.ParsePosition b) {}
 public Object clone() {}
 public String getNegativePrefix() {}
 public String getNegativeSuffix() {}
 public String getPositivePrefix() {}
 public String getPositiveSuffix() {}
 public String toLocalizedPattern() {}
 public String toPattern() {}
 public StringBuffer format(Object a, StringBuffer b, java.text.FieldPosition c) {}
 public StringBuffer format(double a, StringBuffer b, java.text.FieldPosition c) {}
 public StringBuffer format(long a, StringBuffer b, java.text.FieldPosition c) {}
 public boolean equals(Object a) {}
 public boolean isDecimalSeparatorAlwaysShown() {}
 public boolean isParseBigDecimal() {}
 public int getGroupingSize() {}
 public int getMaximumFractionDigits() {}
 public int getMaximumIntegerDigits() {}
 public int getMinimumFractionDigits() {}
 public int getMinimumIntegerDigits() {}
 public int getMultiplier() {}
 public int hashCode() {}
 public java.math.RoundingMode getRoundingMode() {}
 public java.text.AttributedCharacterIterator formatToCharacterIterator(Object a) {}
 public java.text.DecimalFormatSymbols getDecimalFormatSymbols() {}
 public java.util.Currency getCurrency() {}
 public void applyLocalizedPattern(String a) {}
 public void applyPattern(String a) {}
 public void setCurrency(java.util.Currency a) {}
 public void setDecimalFormatSymbols(java.text.DecimalFormatSymbols a) {}
 public void setDecimalSeparatorAlwaysShown(boolean a) {}
 public void setGroupingSize(int a) {}
 public void setGroupingUsed(boolean a) {}
 public void setMaximumFractionDigits(int a) {}
 public void setMaximumIntegerDigits(int a) {}
 public void setMinimumFractionDigits(int a) {}
 public void setMinimumIntegerDigits(int a) {}
 public void setMultiplier(int a) {}
 public void setNegativePrefix(String a) {}
 public void setNegativeSuffix(String a) {}
 public void setParseBigDecimal(boolean a) {}
 public void setPositivePrefix(String a) {}
 public void setPositiveSuffix(String a) {}
 public void setRoundingMode(java.math.RoundingMode a) {}
}
public class DecimalFormatSymbols implements Cloneable, java.io.Serializable {
 public DecimalFormatSymbols() {}
 public DecimalFormatSymbols(java.util.Locale a) {}
 public Object clone() {}
 public String getCurrencySymbol() {}
 public String getExponentSeparator() {}
 public String getInfinity() {}
 public String getInternationalCurrencySymbol() {}
 public String getNaN() {}
 public boolean equals(Object a) {}
 public char getDecimalSeparator() {}
 public char getDigit() {}
 public char getGroupingSeparator() {}
 public char getMinusSign() {}
 public char getMonetaryDecimalSeparator() {}
 public char getMonetaryGroupingSeparator() {}
 public char getPatternSeparator() {}
 public char getPerMill() {}
 public char getPercent() {}
 public char getZeroDigit() {}
 public int hashCode() {}
 public java.util.Currency getCurrency() {}
 public static java.text.DecimalFormatSymbols getInstance() {}
 public static java.text.DecimalFormatSymbols getInstance(java.util.Locale a) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public void setCurrency(java.util.Currency a) {}
 public void setCurrencySymbol(String a) {}
 public void setDecimalSeparator(char a) {}
 public void setDigit(char a) {}
 public void setExponentSeparator(String a) {}
 public void setGroupingSeparator(char a) {}
 public void setInfinity(String a) {}
 public void setInternationalCurrencySymbol(String a) {}
 public void setMinusSign(char a) {}
 public void setMonetaryDecimalSeparator(char a) {}
 public void setMonetaryGroupingSeparator(char a) {}
 public void setNaN(String a) {}
 public void setPatternSeparator(char a) {}
 public void setPerMill(char a) {}
 public void setPercent(char a) {}
 public void setZeroDigit(char a) {}
}
public class FieldPosition {
 public FieldPosition(int a) {}
 public FieldPosition(java.text.Format.Field a) {}
 public FieldPosition(java.text.Format.Field a, int b) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public int getBeginIndex() {}
 public int getEndIndex() {}
 public int getField() {}
 public int hashCode() {}
 public java.text.Format.Field getFieldAttribute() {}
 public void setBeginIndex(int a) {}
 public void setEndIndex(int a) {}
}
public abstract class Format implements java.io.Serializable, Cloneable {
 protected Format() {}
 public Object clone() {}
 public Object parseObject(String a) {}
 public String format(Object a) {}
 public abstract Object parseObject(String a, java.text.ParsePosition b);
 public abstract StringBuffer format(Object a, StringBuffer b, java.text.FieldPosition c);
 public java.text.AttributedCharacterIterator formatToCharacterIterator(Object a) {}
 public static class Field extends java.text.AttributedCharacterIterator.Attribute {
  protected Field(String a) {}
 }
}
public class MessageFormat extends java.text.Format {
 public MessageFormat(String a) {}
 public MessageFormat(String a, java.util.Locale b) {}
 public Object clone() {}
 public Object parseObject(String a, java.text.ParsePosition b) {}
 public Object[] parse(String a) {}
 public Object[] parse(String a, java.text.ParsePosition b) {}
 public String toPattern() {}
 public StringBuffer format(Object a, StringBuffer b, java.text.FieldPosition c) {}
 public StringBuffer format(Object[] a, StringBuffer b, java.text.FieldPosition c) {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.text.AttributedCharacterIterator formatToCharacterIterator(Object a) {}
 public java.text.Format[] getFormats() {}
 public java.text.Format[] getFormatsByArgumentIndex() {}
 public java.util.Locale getLocale() {}
 public static String format(String a, Object... b) {}
 public void applyPattern(String a) {}
 public void setFormat(int a, java.text.Format b) {}
 public void setFormatByArgumentIndex(int a, java.text.Format b) {}
 public void setFormats(java.text.Format[] a) {}
 public void setFormatsByArgumentIndex(java.text.Format[] a) {}
 public void setLocale(java.util.Locale a) {}
 public static class Field extends java.text.Format.Field {
  protected Field(String a) {}
  protected Object readResolve() {}
  public static java.text.MessageFormat.Field ARGUMENT;
 }
}
public class Normalizer {
 public static String normalize(CharSequence a, java.text.Normalizer.Form b) {}
 public static boolean isNormalized(CharSequence a, java.text.Normalizer.Form b) {}
 public enum Form {
  NFD, NFC, NFKD, NFKC;
  public static java.text.Normalizer.Form valueOf(String a) {}
  public static java.text.Normalizer.Form[] values() {}
 }
}
public abstract class NumberFormat extends java.text.Format {
 protected NumberFormat() {}
 public Number parse(String a) {}
 public Object clone() {}
 public Object parseObject(String a, java.text.ParsePosition b) {}
 public String format(double a) {}
 public String format(long a) {}
 public StringBuffer format(Object a, StringBuffer b, java.text.FieldPosition c) {}
 public abstract Number parse(String a, java.text.ParsePosition b);
 public abstract StringBuffer format(double a, StringBuffer b, java.text.FieldPosition c);
 public abstract StringBuffer format(long a, StringBuffer b, java.text.FieldPosition c);
 public boolean equals(Object a) {}
 public boolean isGroupingUsed() {}
 public boolean isParseIntegerOnly() {}
 public int getMaximumFractionDigits() {}
 public int getMaximumIntegerDigits() {}
 public int getMinimumFractionDigits() {}
 public int getMinimumIntegerDigits() {}
 public int hashCode() {}
 public java.math.RoundingMode getRoundingMode() {}
 public java.util.Currency getCurrency() {}
 public static int FRACTION_FIELD;
 public static int INTEGER_FIELD;
 public static java.text.NumberFormat getCompactNumberInstance() {}
 public static java.text.NumberFormat getCompactNumberInstance(java.util.Locale a, java.text.NumberFormat.Style b) {}
 public static java.text.NumberFormat getCurrencyInstance() {}
 public static java.text.NumberFormat getCurrencyInstance(java.util.Locale a) {}
 public static java.text.NumberFormat getInstance() {}
 public static java.text.NumberFormat getInstance(java.util.Locale a) {}
 public static java.text.NumberFormat getIntegerInstance() {}
 public static java.text.NumberFormat getIntegerInstance(java.util.Locale a) {}
 public static java.text.NumberFormat getNumberInstance() {}
 public static java.text.NumberFormat getNumberInstance(java.util.Locale a) {}
 public static java.text.NumberFormat getPercentInstance() {}
 public static java.text.NumberFormat getPercentInstance(java.util.Locale a) {}
 public static java.util.Locale[] getAvailableLocales() {}
 public void setCurrency(java.util.Currency a) {}
 public void setGroupingUsed(boolean a) {}
 public void setMaximumFractionDigits(int a) {}
 public void setMaximumIntegerDigits(int a) {}
 public void setMinimumFractionDigits(int a) {}
 public void setMinimumIntegerDigits(int a) {}
 public void setParseIntegerOnly(boolean a) {}
 public void setRoundingMode(java.math.RoundingMode a) {}
 public static class Field extends java.text.Format.Field {
  protected Field(String a) {}
  protected Object readResolve() {}
  public static java.text.NumberFormat.Field CURRENCY;
  public static java.text.NumberFormat.Field DECIMAL_SEPARATOR;
  public static java.text.NumberFormat.Field EXPONENT;
  public static java.text.NumberFormat.Field EXPONENT_SIGN;
  public static java.text.NumberFormat.Field EXPONENT_SYMBOL;
  public static java.text.NumberFormat.Field FRACTION;
  public static java.text.NumberFormat.Field GROUPING_SEPARATOR;
  public static java.text.NumberFormat.Field INTEGER;
  public static java.text.NumberFormat.Field PERCENT;
  public static java.text.NumberFormat.Field PERMILLE;
  public static java.text.NumberFormat.Field PREFIX;
  public static java.text.NumberFormat.Field SIGN;
  public static java.text.NumberFormat.Field SUFFIX;
 }
 public enum Style {
  SHORT, LONG;
  public static java.text.NumberFormat.Style valueOf(String a) {}
  public static java.text.NumberFormat.Style[] values() {}
 }
}
public class ParseException extends Exception {
 public ParseException(String a, int b) {}
 public int getErrorOffset() {}
}
public class ParsePosition {
 public ParsePosition(int a) {}
 public String toString() {}
 public boolean equals(Object a) {}
 public int getErrorIndex() {}
 public int getIndex() {}
 public int hashCode() {}
 public void setErrorIndex(int a) {}
 public void setIndex(int a) {}
}
public class RuleBasedCollator extends java.text.Collator {
 public Object clone() {}
 public RuleBasedCollator(String a) {}
 public String getRules() {}
 public boolean equals(Object a) {}
 public int compare(String a, String b) {}
 public int hashCode() {}
 public java.text.CollationElementIterator getCollationElementIterator(String a) {}
 public java.text.CollationElementIterator getCollationElementIterator(java.text.CharacterIterator a) {}
 public java.text.CollationKey getCollationKey(String a) {}
}
public class SimpleDateFormat extends java.text.DateFormat {
 public Object clone() {}
 public SimpleDateFormat() {}
 public SimpleDateFormat(String a) {}
 public SimpleDateFormat(String a, java.text.DateFormatSymbols b) {}
 public SimpleDateFormat(String a, java.util.Locale b) {}
 public String toLocalizedPattern() {}
 public String toPattern() {}
 public StringBuffer format(java.util.Date a, StringBuffer b, java.text.FieldPosition c) {}
 public boolean equals(Object a) {}
 public int hashCode() {}
 public java.text.AttributedCharacterIterator formatToCharacterIterator(Object a) {}
 public java.text.DateFormatSymbols getDateFormatSymbols() {}
 public java.util.Date get2DigitYearStart() {}
 public java.util.Date parse(String a, java.text.ParsePosition b) {}
 public void applyLocalizedPattern(String a) {}
 public void applyPattern(String a) {}
 public void set2DigitYearStart(java.util.Date a) {}
 public void setDateFormatSymbols(java.text.DateFormatSymbols a) {}
}
public class StringCharacterIterator implements java.text.CharacterIterator {
 public Object clone() {}
 public StringCharacterIterator(String a) {}
 public StringCharacterIterator(String a, int b) {}
 public StringCharacterIterator(String a, int b, int c, int d) {}
 public boolean equals(Object a) {}
 public char current() {}
 public char first() {}
 public char last() {}
 public char next() {}
 public char previous() {}
 public char setIndex(int a) {}
 public int getBeginIndex() {}
 public int getEndIndex() {}
 public int getIndex() {}
 public int hashCode() {}
 public void setText(String a) {}
}
