import ExportReading
import ReferenceData

/// The products that the tenant has bought, and which of them each combination holds.
struct SampleProducts: Sendable {
    /// Each product once, in order of first appearance among the combinations.
    let products: [Product]
    /// The SKU id of each product.
    let skuIDs: [GUID]
    /// The service plans of each product.
    let plans: [[SamplePlan]]
    /// Products of each combination, as places in ``products``.
    let ofCombination: [[Int]]
    /// The `Licenses` cell of each combination in the admin center's export.
    let cells: TextTable
    let choice = WeightedChoice(LicenseCombination.all.map(\.weight))
    /// Where in its combination the first product with Intune stands; -1 for none.
    let firstWithIntune: [Int]
    /// The product whose seats have run out: assignments of it by group fail.
    let exhausted: Int

    init(catalog: ProductCatalog = .shipped) {
        var products: [Product] = []
        var places: [String: Int] = [:]
        var ofCombination: [[Int]] = []
        for combination in LicenseCombination.all {
            ofCombination.append(
                combination.products.compactMap { name in
                    if let place = places[name] { return place }
                    guard let product = catalog.product(name: name) else { return nil }
                    places[name] = products.count
                    products.append(product)
                    return products.count - 1
                })
        }
        self.products = products
        skuIDs = products.map(\.skuID)
        self.ofCombination = ofCombination
        plans = products.map { SamplePlan.plans(of: $0) }
        firstWithIntune = ofCombination.map { places in places.firstIndex { products[$0].entitlesIntune } ?? -1 }
        exhausted = places["Enterprise Mobility + Security E3"] ?? 0
        cells = TextTable(
            LicenseCombination.all.map { $0.printed ?? ($0.products.isEmpty ? "Unlicensed" : $0.products.joined(separator: "+")) }, .csv)
    }
}
