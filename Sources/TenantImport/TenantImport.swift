// TenantImport
