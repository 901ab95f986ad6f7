import RolloutPlanning
import TenantModel

/// One text of a message: for recipients who have in common what it speaks of.
struct MessageText: Sendable {
    /// Its number in its file, from 1.
    let number: Int
    /// The place of its language.
    let language: Int
    let traits: MessageTraits
    /// The day that it names; nil when the mail-merge file has it.
    let date: RolloutDate?
    let people: Int
    let message: RenderedMessage
    let faults: [MessageFault]
}
