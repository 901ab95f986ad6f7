#include "embedded.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// To embed a file: an array here and a line in the table below. A test counts both against the folders.

static const unsigned char reference_skus[] = {
#embed "../ReferenceData/Data/skus.csv"
};
static const unsigned char reference_sku_intune[] = {
#embed "../ReferenceData/Data/sku-intune.csv"
};
static const unsigned char reference_service_plans[] = {
#embed "../ReferenceData/Data/service-plans.csv"
};
static const unsigned char reference_device_only_skus[] = {
#embed "../ReferenceData/Data/device-only-skus.csv"
};
static const unsigned char reference_rules[] = {
#embed "../ReferenceData/Data/rules.csv"
};
static const unsigned char reference_crosswalk[] = {
#embed "../ReferenceData/Data/crosswalk.csv"
};
static const unsigned char reference_ratings[] = {
#embed "../ReferenceData/Data/ratings.csv"
};
static const unsigned char reference_enum_orders[] = {
#embed "../ReferenceData/Data/enum-orders.csv"
};
static const unsigned char reference_bms_settings[] = {
#embed "../ReferenceData/Data/bms-settings.csv"
};
static const unsigned char shell_page_html[] = {
#embed "../../Templates/shell/page.html"
};
static const unsigned char shell_page_js[] = {
#embed "../../Templates/shell/page.js"
};
static const unsigned char shell_explorer_address[] = {
#embed "../../Templates/shell/explorer/address.js"
};
static const unsigned char shell_explorer_columns[] = {
#embed "../../Templates/shell/explorer/columns.js"
};
static const unsigned char shell_explorer_details[] = {
#embed "../../Templates/shell/explorer/details.js"
};
static const unsigned char shell_explorer_download[] = {
#embed "../../Templates/shell/explorer/download.js"
};
static const unsigned char shell_explorer_reading[] = {
#embed "../../Templates/shell/explorer/reading.js"
};
static const unsigned char shell_explorer_selection[] = {
#embed "../../Templates/shell/explorer/selection.js"
};
static const unsigned char shell_explorer_start[] = {
#embed "../../Templates/shell/explorer/start.js"
};
static const unsigned char shell_explorer_window[] = {
#embed "../../Templates/shell/explorer/window.js"
};
static const unsigned char shell_compact_css[] = {
#embed "../../Templates/shell/compact.css"
};
static const unsigned char shell_style_css[] = {
#embed "../../Templates/shell/style.css"
};
static const unsigned char shell_figure_css[] = {
#embed "../../Templates/shell/figure.css"
};
static const unsigned char shell_brand_css[] = {
#embed "../../Templates/shell/brand.css"
};
static const unsigned char shell_words_txt[] = {
#embed "../../Templates/shell/words.txt"
};
static const unsigned char reference_inputs[] = {
#embed "../ReferenceData/Data/inputs.csv"
};
static const unsigned char reasons_txt[] = {
#embed "../../Templates/reasons.txt"
};
static const unsigned char workbook_txt[] = {
#embed "../../Templates/workbook.txt"
};
static const unsigned char policies_reasons_txt[] = {
#embed "../../Templates/policies/reasons.txt"
};
static const unsigned char policies_words_txt[] = {
#embed "../../Templates/policies/words.txt"
};
static const unsigned char plan_words_txt[] = {
#embed "../../Templates/plan/words.txt"
};
static const unsigned char decision_decision_md[] = {
#embed "../../Templates/decision/decision.md"
};
static const unsigned char index_documents_txt[] = {
#embed "../../Templates/index/documents.txt"
};
static const unsigned char index_files_txt[] = {
#embed "../../Templates/index/files.txt"
};
static const unsigned char index_index_md[] = {
#embed "../../Templates/index/index.md"
};
static const unsigned char rollout_gates_txt[] = {
#embed "../../Templates/rollout/gates.txt"
};
static const unsigned char rollout_rollout_plan_md[] = {
#embed "../../Templates/rollout/rollout-plan.md"
};
static const unsigned char rollout_short_md[] = {
#embed "../../Templates/rollout/short.md"
};
static const unsigned char rollout_sources_txt[] = {
#embed "../../Templates/rollout/sources.txt"
};
static const unsigned char rollout_words_txt[] = {
#embed "../../Templates/rollout/words.txt"
};
static const unsigned char plan_reasons_txt[] = {
#embed "../../Templates/plan/reasons.txt"
};
static const unsigned char plan_license_waves_ps1[] = {
#embed "../../Templates/plan/license-waves.ps1"
};
static const unsigned char preflight_report_md[] = {
#embed "../../Templates/preflight/report.md"
};
static const unsigned char preflight_words_txt[] = {
#embed "../../Templates/preflight/words.txt"
};
static const unsigned char preflight_glossary_txt[] = {
#embed "../../Templates/preflight/glossary.txt"
};
static const unsigned char preflight_files_txt[] = {
#embed "../../Templates/preflight/files.txt"
};
static const unsigned char preflight_sources_txt[] = {
#embed "../../Templates/preflight/sources.txt"
};
static const unsigned char sample_readme[] = {
#embed "../../Templates/sample/README.md"
};
static const unsigned char sample_project[] = {
#embed "../../Templates/sample/coexist.yaml"
};
static const unsigned char sample_names[] = {
#embed "../../Templates/sample/names.csv"
};
static const unsigned char sample_places[] = {
#embed "../../Templates/sample/places.csv"
};
static const unsigned char schema_project[] = {
#embed "../../Templates/schema/coexist.schema.json"
};
static const unsigned char init_project[] = {
#embed "../../Templates/init/coexist.yaml"
};

static const unsigned char schema_preflight[] = {
#embed "../../Templates/schema/preflight.schema.json"
};

static const unsigned char policies_replacement_md[] = {
#embed "../../Templates/policies/replacement.md"
};
static const unsigned char policies_replacements_md[] = {
#embed "../../Templates/policies/replacements.md"
};
static const unsigned char policies_replacement_words[] = {
#embed "../../Templates/policies/replacement-words.txt"
};
static const unsigned char messages_en_m00_md[] = {
#embed "../../Templates/messages/en/M-00.md"
};
static const unsigned char messages_en_m01_md[] = {
#embed "../../Templates/messages/en/M-01.md"
};
static const unsigned char messages_en_m02_md[] = {
#embed "../../Templates/messages/en/M-02.md"
};
static const unsigned char messages_en_m03_md[] = {
#embed "../../Templates/messages/en/M-03.md"
};
static const unsigned char messages_en_m04_md[] = {
#embed "../../Templates/messages/en/M-04.md"
};
static const unsigned char messages_en_m04b_md[] = {
#embed "../../Templates/messages/en/M-04b.md"
};
static const unsigned char messages_en_m05_md[] = {
#embed "../../Templates/messages/en/M-05.md"
};
static const unsigned char messages_en_m06_md[] = {
#embed "../../Templates/messages/en/M-06.md"
};
static const unsigned char messages_en_m07_md[] = {
#embed "../../Templates/messages/en/M-07.md"
};
static const unsigned char messages_en_m08_md[] = {
#embed "../../Templates/messages/en/M-08.md"
};
static const unsigned char messages_en_m09_md[] = {
#embed "../../Templates/messages/en/M-09.md"
};
static const unsigned char messages_en_m10_md[] = {
#embed "../../Templates/messages/en/M-10.md"
};
static const unsigned char messages_en_m11_md[] = {
#embed "../../Templates/messages/en/M-11.md"
};
static const unsigned char messages_en_m12_md[] = {
#embed "../../Templates/messages/en/M-12.md"
};
static const unsigned char messages_en_m13_md[] = {
#embed "../../Templates/messages/en/M-13.md"
};
static const unsigned char messages_en_m14_md[] = {
#embed "../../Templates/messages/en/M-14.md"
};
static const unsigned char messages_en_words_txt[] = {
#embed "../../Templates/messages/en/words.txt"
};
static const unsigned char messages_readme_md[] = {
#embed "../../Templates/messages/README.md"
};
static const unsigned char communication_plan_md[] = {
#embed "../../Templates/communication/plan.md"
};
static const unsigned char communication_words_txt[] = {
#embed "../../Templates/communication/words.txt"
};
static const unsigned char communication_sources_txt[] = {
#embed "../../Templates/communication/sources.txt"
};

static const unsigned char known_issues_ki_01_md[] = {
#embed "../../Templates/known-issues/KI-01.md"
};
static const unsigned char known_issues_ki_02_md[] = {
#embed "../../Templates/known-issues/KI-02.md"
};
static const unsigned char known_issues_ki_03_md[] = {
#embed "../../Templates/known-issues/KI-03.md"
};
static const unsigned char known_issues_ki_04_md[] = {
#embed "../../Templates/known-issues/KI-04.md"
};
static const unsigned char known_issues_ki_05_md[] = {
#embed "../../Templates/known-issues/KI-05.md"
};
static const unsigned char known_issues_ki_06_md[] = {
#embed "../../Templates/known-issues/KI-06.md"
};
static const unsigned char known_issues_ki_07_md[] = {
#embed "../../Templates/known-issues/KI-07.md"
};
static const unsigned char known_issues_ki_08_md[] = {
#embed "../../Templates/known-issues/KI-08.md"
};
static const unsigned char known_issues_ki_09_md[] = {
#embed "../../Templates/known-issues/KI-09.md"
};
static const unsigned char known_issues_ki_10_md[] = {
#embed "../../Templates/known-issues/KI-10.md"
};
static const unsigned char known_issues_ki_11_md[] = {
#embed "../../Templates/known-issues/KI-11.md"
};
static const unsigned char known_issues_ki_12_md[] = {
#embed "../../Templates/known-issues/KI-12.md"
};
static const unsigned char known_issues_ki_13_md[] = {
#embed "../../Templates/known-issues/KI-13.md"
};
static const unsigned char known_issues_ki_14_md[] = {
#embed "../../Templates/known-issues/KI-14.md"
};
static const unsigned char known_issues_ki_15_md[] = {
#embed "../../Templates/known-issues/KI-15.md"
};
static const unsigned char known_issues_ki_16_md[] = {
#embed "../../Templates/known-issues/KI-16.md"
};
static const unsigned char known_issues_ki_17_md[] = {
#embed "../../Templates/known-issues/KI-17.md"
};
static const unsigned char known_issues_ki_18_md[] = {
#embed "../../Templates/known-issues/KI-18.md"
};
static const unsigned char known_issues_ki_19_md[] = {
#embed "../../Templates/known-issues/KI-19.md"
};
static const unsigned char known_issues_ki_20_md[] = {
#embed "../../Templates/known-issues/KI-20.md"
};
static const unsigned char known_issues_ki_21_md[] = {
#embed "../../Templates/known-issues/KI-21.md"
};
static const unsigned char known_issues_ki_22_md[] = {
#embed "../../Templates/known-issues/KI-22.md"
};
static const unsigned char known_issues_ki_23_md[] = {
#embed "../../Templates/known-issues/KI-23.md"
};
static const unsigned char known_issues_ki_24_md[] = {
#embed "../../Templates/known-issues/KI-24.md"
};
static const unsigned char known_issues_ki_25_md[] = {
#embed "../../Templates/known-issues/KI-25.md"
};
static const unsigned char known_issues_ki_26_md[] = {
#embed "../../Templates/known-issues/KI-26.md"
};
static const unsigned char runbooks_rb_01_md[] = {
#embed "../../Templates/runbooks/RB-01.md"
};
static const unsigned char runbooks_rb_02_md[] = {
#embed "../../Templates/runbooks/RB-02.md"
};
static const unsigned char runbooks_rb_03_md[] = {
#embed "../../Templates/runbooks/RB-03.md"
};
static const unsigned char runbooks_rb_04_md[] = {
#embed "../../Templates/runbooks/RB-04.md"
};
static const unsigned char runbooks_rb_05_md[] = {
#embed "../../Templates/runbooks/RB-05.md"
};
static const unsigned char runbooks_rb_06_md[] = {
#embed "../../Templates/runbooks/RB-06.md"
};
static const unsigned char runbooks_rb_07_md[] = {
#embed "../../Templates/runbooks/RB-07.md"
};
static const unsigned char runbooks_rb_08_md[] = {
#embed "../../Templates/runbooks/RB-08.md"
};
static const unsigned char runbooks_rb_09_md[] = {
#embed "../../Templates/runbooks/RB-09.md"
};
static const unsigned char runbooks_rb_10_md[] = {
#embed "../../Templates/runbooks/RB-10.md"
};
static const unsigned char runbooks_rb_11_md[] = {
#embed "../../Templates/runbooks/RB-11.md"
};
static const unsigned char runbooks_rb_12_md[] = {
#embed "../../Templates/runbooks/RB-12.md"
};
static const unsigned char runbooks_rb_13_md[] = {
#embed "../../Templates/runbooks/RB-13.md"
};
static const unsigned char runbooks_rb_14_md[] = {
#embed "../../Templates/runbooks/RB-14.md"
};
static const unsigned char runbooks_rb_15_md[] = {
#embed "../../Templates/runbooks/RB-15.md"
};
static const unsigned char runbooks_rb_16_md[] = {
#embed "../../Templates/runbooks/RB-16.md"
};
static const unsigned char runbooks_rb_17_md[] = {
#embed "../../Templates/runbooks/RB-17.md"
};
static const unsigned char runbooks_rb_18_md[] = {
#embed "../../Templates/runbooks/RB-18.md"
};
static const unsigned char support_desk_card_md[] = {
#embed "../../Templates/support/desk-card.md"
};
static const unsigned char support_desk_words_txt[] = {
#embed "../../Templates/support/desk-words.txt"
};
static const unsigned char support_helpdesk_css[] = {
#embed "../../Templates/support/helpdesk.css"
};
static const unsigned char support_helpdesk_js[] = {
#embed "../../Templates/support/helpdesk.js"
};
static const unsigned char support_helpdesk_md[] = {
#embed "../../Templates/support/helpdesk.md"
};
static const unsigned char support_known_issues_txt[] = {
#embed "../../Templates/support/known-issues.txt"
};
static const unsigned char support_sources_txt[] = {
#embed "../../Templates/support/sources.txt"
};
static const unsigned char support_support_case_userless_md[] = {
#embed "../../Templates/support/support-case-userless.md"
};
static const unsigned char support_support_plan_md[] = {
#embed "../../Templates/support/support-plan.md"
};
static const unsigned char support_words_txt[] = {
#embed "../../Templates/support/words.txt"
};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes}
static const coexist_embedded_file files[] = {
    FILE_ENTRY("ReferenceData/skus.csv", reference_skus),
    FILE_ENTRY("ReferenceData/sku-intune.csv", reference_sku_intune),
    FILE_ENTRY("ReferenceData/service-plans.csv", reference_service_plans),
    FILE_ENTRY("ReferenceData/device-only-skus.csv", reference_device_only_skus),
    FILE_ENTRY("ReferenceData/rules.csv", reference_rules),
    FILE_ENTRY("ReferenceData/crosswalk.csv", reference_crosswalk),
    FILE_ENTRY("ReferenceData/ratings.csv", reference_ratings),
    FILE_ENTRY("ReferenceData/enum-orders.csv", reference_enum_orders),
    FILE_ENTRY("ReferenceData/bms-settings.csv", reference_bms_settings),
    FILE_ENTRY("Templates/shell/compact.css", shell_compact_css),
    FILE_ENTRY("Templates/shell/page.html", shell_page_html),
    FILE_ENTRY("Templates/shell/explorer/address.js", shell_explorer_address),
    FILE_ENTRY("Templates/shell/explorer/columns.js", shell_explorer_columns),
    FILE_ENTRY("Templates/shell/explorer/details.js", shell_explorer_details),
    FILE_ENTRY("Templates/shell/explorer/download.js", shell_explorer_download),
    FILE_ENTRY("Templates/shell/explorer/reading.js", shell_explorer_reading),
    FILE_ENTRY("Templates/shell/explorer/selection.js", shell_explorer_selection),
    FILE_ENTRY("Templates/shell/explorer/start.js", shell_explorer_start),
    FILE_ENTRY("Templates/shell/explorer/window.js", shell_explorer_window),
    FILE_ENTRY("Templates/shell/page.js", shell_page_js),
    FILE_ENTRY("Templates/shell/style.css", shell_style_css),
    FILE_ENTRY("Templates/shell/brand.css", shell_brand_css),
    FILE_ENTRY("Templates/shell/figure.css", shell_figure_css),
    FILE_ENTRY("Templates/shell/words.txt", shell_words_txt),
    FILE_ENTRY("ReferenceData/inputs.csv", reference_inputs),
    FILE_ENTRY("Templates/reasons.txt", reasons_txt),
    FILE_ENTRY("Templates/workbook.txt", workbook_txt),
    FILE_ENTRY("Templates/policies/reasons.txt", policies_reasons_txt),
    FILE_ENTRY("Templates/policies/words.txt", policies_words_txt),
    FILE_ENTRY("Templates/plan/words.txt", plan_words_txt),
    FILE_ENTRY("Templates/decision/decision.md", decision_decision_md),
    FILE_ENTRY("Templates/index/documents.txt", index_documents_txt),
    FILE_ENTRY("Templates/index/files.txt", index_files_txt),
    FILE_ENTRY("Templates/index/index.md", index_index_md),
    FILE_ENTRY("Templates/rollout/gates.txt", rollout_gates_txt),
    FILE_ENTRY("Templates/rollout/rollout-plan.md", rollout_rollout_plan_md),
    FILE_ENTRY("Templates/rollout/short.md", rollout_short_md),
    FILE_ENTRY("Templates/rollout/sources.txt", rollout_sources_txt),
    FILE_ENTRY("Templates/rollout/words.txt", rollout_words_txt),
    FILE_ENTRY("Templates/plan/reasons.txt", plan_reasons_txt),
    FILE_ENTRY("Templates/plan/license-waves.ps1", plan_license_waves_ps1),
    FILE_ENTRY("Templates/preflight/report.md", preflight_report_md),
    FILE_ENTRY("Templates/preflight/words.txt", preflight_words_txt),
    FILE_ENTRY("Templates/preflight/glossary.txt", preflight_glossary_txt),
    FILE_ENTRY("Templates/preflight/files.txt", preflight_files_txt),
    FILE_ENTRY("Templates/preflight/sources.txt", preflight_sources_txt),
    FILE_ENTRY("Templates/sample/README.md", sample_readme),
    FILE_ENTRY("Templates/sample/coexist.yaml", sample_project),
    FILE_ENTRY("Templates/sample/names.csv", sample_names),
    FILE_ENTRY("Templates/sample/places.csv", sample_places),
    FILE_ENTRY("Templates/schema/coexist.schema.json", schema_project),
    FILE_ENTRY("Templates/schema/preflight.schema.json", schema_preflight),
    FILE_ENTRY("Templates/init/coexist.yaml", init_project),
    FILE_ENTRY("Templates/policies/replacement.md", policies_replacement_md),
    FILE_ENTRY("Templates/policies/replacements.md", policies_replacements_md),
    FILE_ENTRY("Templates/policies/replacement-words.txt", policies_replacement_words),
    FILE_ENTRY("Templates/known-issues/KI-01.md", known_issues_ki_01_md),
    FILE_ENTRY("Templates/known-issues/KI-02.md", known_issues_ki_02_md),
    FILE_ENTRY("Templates/known-issues/KI-03.md", known_issues_ki_03_md),
    FILE_ENTRY("Templates/known-issues/KI-04.md", known_issues_ki_04_md),
    FILE_ENTRY("Templates/known-issues/KI-05.md", known_issues_ki_05_md),
    FILE_ENTRY("Templates/known-issues/KI-06.md", known_issues_ki_06_md),
    FILE_ENTRY("Templates/known-issues/KI-07.md", known_issues_ki_07_md),
    FILE_ENTRY("Templates/known-issues/KI-08.md", known_issues_ki_08_md),
    FILE_ENTRY("Templates/known-issues/KI-09.md", known_issues_ki_09_md),
    FILE_ENTRY("Templates/known-issues/KI-10.md", known_issues_ki_10_md),
    FILE_ENTRY("Templates/known-issues/KI-11.md", known_issues_ki_11_md),
    FILE_ENTRY("Templates/known-issues/KI-12.md", known_issues_ki_12_md),
    FILE_ENTRY("Templates/known-issues/KI-13.md", known_issues_ki_13_md),
    FILE_ENTRY("Templates/known-issues/KI-14.md", known_issues_ki_14_md),
    FILE_ENTRY("Templates/known-issues/KI-15.md", known_issues_ki_15_md),
    FILE_ENTRY("Templates/known-issues/KI-16.md", known_issues_ki_16_md),
    FILE_ENTRY("Templates/known-issues/KI-17.md", known_issues_ki_17_md),
    FILE_ENTRY("Templates/known-issues/KI-18.md", known_issues_ki_18_md),
    FILE_ENTRY("Templates/known-issues/KI-19.md", known_issues_ki_19_md),
    FILE_ENTRY("Templates/known-issues/KI-20.md", known_issues_ki_20_md),
    FILE_ENTRY("Templates/known-issues/KI-21.md", known_issues_ki_21_md),
    FILE_ENTRY("Templates/known-issues/KI-22.md", known_issues_ki_22_md),
    FILE_ENTRY("Templates/known-issues/KI-23.md", known_issues_ki_23_md),
    FILE_ENTRY("Templates/known-issues/KI-24.md", known_issues_ki_24_md),
    FILE_ENTRY("Templates/known-issues/KI-25.md", known_issues_ki_25_md),
    FILE_ENTRY("Templates/known-issues/KI-26.md", known_issues_ki_26_md),
    FILE_ENTRY("Templates/runbooks/RB-01.md", runbooks_rb_01_md),
    FILE_ENTRY("Templates/runbooks/RB-02.md", runbooks_rb_02_md),
    FILE_ENTRY("Templates/runbooks/RB-03.md", runbooks_rb_03_md),
    FILE_ENTRY("Templates/runbooks/RB-04.md", runbooks_rb_04_md),
    FILE_ENTRY("Templates/runbooks/RB-05.md", runbooks_rb_05_md),
    FILE_ENTRY("Templates/runbooks/RB-06.md", runbooks_rb_06_md),
    FILE_ENTRY("Templates/runbooks/RB-07.md", runbooks_rb_07_md),
    FILE_ENTRY("Templates/runbooks/RB-08.md", runbooks_rb_08_md),
    FILE_ENTRY("Templates/runbooks/RB-09.md", runbooks_rb_09_md),
    FILE_ENTRY("Templates/runbooks/RB-10.md", runbooks_rb_10_md),
    FILE_ENTRY("Templates/runbooks/RB-11.md", runbooks_rb_11_md),
    FILE_ENTRY("Templates/runbooks/RB-12.md", runbooks_rb_12_md),
    FILE_ENTRY("Templates/runbooks/RB-13.md", runbooks_rb_13_md),
    FILE_ENTRY("Templates/runbooks/RB-14.md", runbooks_rb_14_md),
    FILE_ENTRY("Templates/runbooks/RB-15.md", runbooks_rb_15_md),
    FILE_ENTRY("Templates/runbooks/RB-16.md", runbooks_rb_16_md),
    FILE_ENTRY("Templates/runbooks/RB-17.md", runbooks_rb_17_md),
    FILE_ENTRY("Templates/runbooks/RB-18.md", runbooks_rb_18_md),
    FILE_ENTRY("Templates/support/desk-card.md", support_desk_card_md),
    FILE_ENTRY("Templates/support/desk-words.txt", support_desk_words_txt),
    FILE_ENTRY("Templates/support/helpdesk.css", support_helpdesk_css),
    FILE_ENTRY("Templates/support/helpdesk.js", support_helpdesk_js),
    FILE_ENTRY("Templates/support/helpdesk.md", support_helpdesk_md),
    FILE_ENTRY("Templates/support/known-issues.txt", support_known_issues_txt),
    FILE_ENTRY("Templates/support/sources.txt", support_sources_txt),
    FILE_ENTRY("Templates/support/support-case-userless.md", support_support_case_userless_md),
    FILE_ENTRY("Templates/support/support-plan.md", support_support_plan_md),
    FILE_ENTRY("Templates/support/words.txt", support_words_txt),
    FILE_ENTRY("Templates/messages/en/M-00.md", messages_en_m00_md),
    FILE_ENTRY("Templates/messages/en/M-01.md", messages_en_m01_md),
    FILE_ENTRY("Templates/messages/en/M-02.md", messages_en_m02_md),
    FILE_ENTRY("Templates/messages/en/M-03.md", messages_en_m03_md),
    FILE_ENTRY("Templates/messages/en/M-04.md", messages_en_m04_md),
    FILE_ENTRY("Templates/messages/en/M-04b.md", messages_en_m04b_md),
    FILE_ENTRY("Templates/messages/en/M-05.md", messages_en_m05_md),
    FILE_ENTRY("Templates/messages/en/M-06.md", messages_en_m06_md),
    FILE_ENTRY("Templates/messages/en/M-07.md", messages_en_m07_md),
    FILE_ENTRY("Templates/messages/en/M-08.md", messages_en_m08_md),
    FILE_ENTRY("Templates/messages/en/M-09.md", messages_en_m09_md),
    FILE_ENTRY("Templates/messages/en/M-10.md", messages_en_m10_md),
    FILE_ENTRY("Templates/messages/en/M-11.md", messages_en_m11_md),
    FILE_ENTRY("Templates/messages/en/M-12.md", messages_en_m12_md),
    FILE_ENTRY("Templates/messages/en/M-13.md", messages_en_m13_md),
    FILE_ENTRY("Templates/messages/en/M-14.md", messages_en_m14_md),
    FILE_ENTRY("Templates/messages/en/words.txt", messages_en_words_txt),
    FILE_ENTRY("Templates/messages/README.md", messages_readme_md),
    FILE_ENTRY("Templates/communication/plan.md", communication_plan_md),
    FILE_ENTRY("Templates/communication/words.txt", communication_words_txt),
    FILE_ENTRY("Templates/communication/sources.txt", communication_sources_txt),
};

size_t coexist_embedded_count(void) { return sizeof files / sizeof files[0]; }

coexist_embedded_file coexist_embedded_at(size_t index) { return files[index]; }
