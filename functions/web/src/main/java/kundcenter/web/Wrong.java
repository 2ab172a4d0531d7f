package kundcenter.web;

/// What can be wrong with a field, a parameter or a header. The text is `fault.<slug>`.
enum Wrong {
  MISSING,
  UNKNOWN,
  REPEATED,
  NOT_DECODABLE,
  NOT_TEXT,
  NOT_INTEGER,
  NOT_FLAG,
  NOT_INSTANT,
  NOT_DATE,
  NOT_ID,
  NOT_DIGEST,
  NOT_WORD,
  NOT_LIST,
  NOT_OBJECT,
  NOT_ONE_OF,
  NOT_LIKE,
  OPEN_QUOTE,
  STRAY_QUOTE,
  UNEVEN,
  TOO_SHORT,
  TOO_LONG,
  TOO_MANY,
  OUT_OF_RANGE,
  FORBIDDEN_SIGN,
  BAD_CURSOR,
  BAD_KEY,
  BAD_VERSION
}
