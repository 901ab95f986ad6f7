/// Every rule that is built, in the order of the catalog. A test counts this list against the files in `Rules/`.
public let allRules: [any Rule] = [
    // Authority
    AUT01(),
    // Licenses
    LIC01(), LIC02(), LIC03(), LIC05(), LIC06(), LIC09(), LIC10(), LIC13(),
    // Policies
    POL01(), POL02(), POL03(), POL04(), POL05(), POL06(), POL07(), POL08(), POL09(), POL10(), POL11(), POL12(), POL13(), POL14(),
    // Devices
    DEV01(), DEV03(), DEV04(), DEV05(), DEV06(), DEV11(), DEV13(),
    // Data
    DAT01(), DAT02(), DAT04(), DAT05(), DAT06(), DAT09(), DAT10(),
]
