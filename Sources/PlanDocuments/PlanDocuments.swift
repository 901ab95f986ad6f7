// PlanDocuments
