# Creates the group of a wave, adds its members and gives the group its license.
#
# Made by {{tool}} for {{tenant}}, from exports with the fingerprint
#   {{fingerprint}}
# Read it before you run it. It changes nothing unless you say -Apply: without it every step is only shown.
# It never takes a product away from anybody. Who holds a license already and is held until their wave stands in license-hold.csv:
# switch the Intune plan off there before enablement, and on again in their wave.
#
# Example:  ./license-waves.ps1 -Wave 1            shows what would happen
#           ./license-waves.ps1 -Wave 1 -Apply     does it, on the day of the wave or later
#           ./license-waves.ps1 -Wave 1 -Apply -Force     does it before that day
#
#Requires -Version 7.0
#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Groups, Microsoft.Graph.Users, Microsoft.Graph.Identity.DirectoryManagement
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [ValidateSet({{waves}})] [int] $Wave,
    [string] $Sku = '{{sku}}',
    [switch] $Apply,
    [switch] $Force
)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$WhatIfPreference = -not $Apply

# The days of the plan, empty while the day of enablement is open, and the waves that had run when the plan was made.
$Days = @{ {{days}} }
$Ran = @({{ran}})
$today = (Get-Date).ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
$tooEarly = if (-not $Days[$Wave]) { "Wave $Wave has no day yet: the day of enablement is open in the plan." }
    elseif ($today -lt $Days[$Wave]) { "Wave $Wave is planned for $($Days[$Wave]); today is $today." }
if ($tooEarly) {
    if ($Apply -and -not $Force) { throw "$tooEarly Its members would switch too early. Add -Force to do it all the same." }
    Write-Warning $tooEarly
}
if ($Ran -contains $Wave) { Write-Warning "Wave $Wave has run. Run it again only for members whose license failed." }

if (-not $Sku) { throw 'Name the license with -Sku, by its part number.' }
$GroupName = "{{groupPrefix}}$Wave"
$MembersFiles = @(Join-Path $PSScriptRoot "groups/$Wave-license.csv")
# Members with a day of their own: they join the group on that day, when the script is run again.
foreach ($file in Get-ChildItem -Path (Join-Path $PSScriptRoot 'groups') -Filter "$Wave-license-*.csv" -ErrorAction SilentlyContinue) {
    $day = $file.BaseName.Substring("$Wave-license-".Length)
    if ($day -match '^\d{4}-\d{2}-\d{2}$' -and ($today -ge $day -or $Force)) { $MembersFiles += $file.FullName }
    else { Write-Warning "The members in groups/$($file.Name) are left out until $day." }
}

Connect-MgGraph -NoWelcome{{#environment}} -Environment {{.}}{{/environment}} -Scopes Group.ReadWrite.All, User.Read.All, Organization.Read.All, LicenseAssignment.ReadWrite.All

# The license, and whether its seats are enough.
$members = @(Get-Content -LiteralPath $MembersFiles -Encoding utf8 | Where-Object { $_ -and $_ -notmatch '^(version:|Member object ID)' })
$product = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -EQ $Sku
if (-not $product) { throw "The tenant has no subscription $Sku." }
$free = $product.PrepaidUnits.Enabled - $product.ConsumedUnits
Write-Host "Wave $Wave`: $($members.Count) members, $free free seats of $Sku."
if ($free -lt $members.Count) { Write-Warning 'There are fewer free seats than members: the last ones would get none.' }

# The waves before it.
foreach ($earlier in $Days.Keys | Where-Object { $_ -lt $Wave -and $Ran -notcontains $_ } | Sort-Object) {
    if (-not (Get-MgGroup -Filter "displayName eq '{{groupPrefix}}$earlier'" -Top 1)) {
        Write-Warning "Wave $earlier comes before wave $Wave in the plan, and its group {{groupPrefix}}$earlier does not exist: it has not run."
    }
}

# The group: assigned members only, so that nobody joins it by a rule.
$group = Get-MgGroup -Filter "displayName eq '$GroupName'" -Top 2
if (@($group).Count -gt 1) { throw "There are several groups with the name $GroupName." }
if (-not $group) {
    if ($WhatIfPreference) {
        Write-Host "What if: create the security group $GroupName."
    } else {
        $group = New-MgGroup -DisplayName $GroupName -MailEnabled:$false -SecurityEnabled -MailNickname "intune-rollout-wave-$Wave"
    }
}

# Its members. Whoever else is in it would get the license too.
$present = @(if ($group) { Get-MgGroupMember -GroupId $group.Id -All | ForEach-Object Id })
foreach ($member in $members) {
    $id = if ($member -match '^[0-9a-fA-F-]{36}$') { $member } else { (Get-MgUser -UserId $member -Property Id).Id }
    if ($present -contains $id) { continue }
    if ($WhatIfPreference) {
        Write-Host "What if: add $member to $GroupName."
    } else {
        New-MgGroupMember -GroupId $group.Id -DirectoryObjectId $id
    }
}

# Its license, last: from here on its members switch at their next check-in.
if ($WhatIfPreference) {
    Write-Host "What if: assign $Sku to $GroupName. Run again with -Apply to do all of this."
} else {
    Set-MgGroupLicense -GroupId $group.Id -AddLicenses @(@{ SkuId = $product.SkuId }) -RemoveLicenses @() | Out-Null
    Write-Host "Done. Members switch at their next check-in, most within 8 hours."
}
