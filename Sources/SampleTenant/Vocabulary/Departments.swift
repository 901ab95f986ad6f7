/// Departments from the largest to the smallest, and what people in them are called.
struct Departments: Sendable {
    static let names = [
        "Store Operations", "Customer Care", "Production", "Field Service", "Sales", "Warehouse & Logistics", "", "Engineering", "Finance", "IT",
        "Care Homes, North", "Care Homes, South", "Marketing", "Quality Assurance", "Purchasing", "Human Resources", "Facilities", "Research & Development",
        "Training", "Transport", "Legal, Risk and Compliance", "Product Management", "Security Desk", "Communications", "Laboratory", "Internal Audit",
        "Export, Overseas", "Fleet", "Catering", "Planning \"2030\"", "Investor Relations", "Board Office",
    ]
    static let titles = [
        "Sales Associate", "Care Assistant", "Machine Operator", "Service Technician", "Account Executive", "Forklift Driver", "Software Engineer",
        "Controller", "Support Agent", "Shift Lead, Nights", "Buyer", "HR Partner", "Quality Inspector", "Team Manager", "Courier",
        "Apprentice (2nd year)", "Head of \"Special Projects\"", "Lab Analyst", "Consultant", "Project Coordinator", "Nurse", "Store Manager",
        "Data Analyst", "Assistant to the Board",
    ]

    let names = StyledTexts(Self.names)
    let titles = StyledTexts(Self.titles)
    /// The k-th department is about 1/k as large as the first.
    let choice = WeightedChoice(Self.names.indices.map { 1 / (Double($0) + 1.2) })
}
