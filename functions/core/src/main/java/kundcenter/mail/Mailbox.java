package kundcenter.mail;

/// A name and an address as a mail gives them. Both are a stranger's words: the name is only a
/// label, and the address proves nothing by standing there.
///
/// @param name empty where there is none
/// @param address empty where the mail gives none that can be read
public record Mailbox(String name, String address) {

  public boolean hasAddress() {
    return address.indexOf('@') > 0;
  }
}
