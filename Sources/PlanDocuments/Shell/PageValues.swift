/// The values that `shell/page.html` may use in its tags.
struct PageValues: TemplateModel {
    let language: String

    static let fields = TemplateFields<PageValues>([.text("language", \.language)])
}
