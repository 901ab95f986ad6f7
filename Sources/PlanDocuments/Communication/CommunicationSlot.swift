/// The components of the communication plan, by the names that its template uses.
enum CommunicationSlot: String, ComponentSlot {
    case missing, audiences, calendar, channels, languages
}
