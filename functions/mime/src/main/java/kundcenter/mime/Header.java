package kundcenter.mime;

/// One header as it came: its name in lower case and its bytes unfolded.
record Header(String name, byte[] value) {}
