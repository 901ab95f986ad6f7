/// Every rule about plans, in the order of the catalog. A test counts this list against the files beside it.
public let allPlanRules: [any PlanRule] = [
    PLN01(), PLN02(), PLN03(), PLN04(), PLN05(), PLN06(), PLN07(), PLN08(), PLN09(), PLN10(), PLN11(), PLN12(),
    PLN13(),
]
