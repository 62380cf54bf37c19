// What one installation of LkjFunctions needs in Azure: a Flex Consumption app with the custom handler, its storage, its telemetry.
// Deploy into a resource group; publish the code; then deploy naskah.bicep, which needs a key that exists only after that.
targetScope = 'resourceGroup'

@description('Prefix of all names.')
@minLength(3)
@maxLength(12)
param awalan string

@description('The region.')
param lokasi string = resourceGroup().location

@description('The public address that links in mails begin with, without a slash at the end.')
param alamatPublik string

@description('The paper that reports are set on. F4 is 215 x 330 mm.')
@allowed(['A4', 'F4'])
param ukuranKertas string = 'A4'

@description('SMTP server for mails.')
param smtpServer string

@description('Port of the SMTP server; STARTTLS is required.')
param smtpPort int = 587

@description('User name at the SMTP server.')
param smtpPengguna string

@description('Password at the SMTP server.')
@secure()
param smtpSandi string

@description('Sender of mails.')
param pengirim string

@description('Secret of a key vault with the private key that signs lists of issued reports (PKCS#8, PEM or base64); none when empty. The identity of the app must be allowed to read it.')
param rahasiaKunciTandaTangan string = ''

@description('Receives what concerns no office: failures, mails without an address.')
param pengelola string

var akhiran = uniqueString(resourceGroup().id)
var namaAkun = take(toLower('${awalan}${akhiran}'), 24)
var peran = {
  blob: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
  antrean: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  tabel: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
}
var pengirimPesanAntrean = 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a' // Storage Queue Data Message Sender

// The same pairs that the local host plays.
var langganan = loadJsonContent('../functions/Lkj.App/event-subscriptions.json')

resource catatan 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${awalan}-log'
  location: lokasi
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource telemetri 'Microsoft.Insights/components@2020-02-02' = {
  name: '${awalan}-insights'
  location: lokasi
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: catatan.id
  }
}

resource penyimpanan 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: namaAkun
  location: lokasi
  sku: { name: 'Standard_ZRS' }
  kind: 'StorageV2'
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blob 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: { enabled: true, days: 30 }
      containerDeleteRetentionPolicy: { enabled: true, days: 30 }
    }

    resource kode 'containers' = {
      name: 'kode'
    }

    resource sumber 'containers' = [for satu in langganan: {
      name: satu.container
    }]
  }

  resource antrean 'queueServices' = {
    name: 'default'

    resource tujuan 'queues' = [for satu in langganan: {
      name: satu.queue
    }]
  }
}

resource rencana 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${awalan}-plan'
  location: lokasi
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  kind: 'functionapp'
  properties: { reserved: true }
}

resource aplikasi 'Microsoft.Web/sites@2024-04-01' = {
  name: '${awalan}-func'
  location: lokasi
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: rencana.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${penyimpanan.properties.primaryEndpoints.blob}kode'
          authentication: { type: 'SystemAssignedIdentity' }
        }
      }
      scaleAndConcurrency: { maximumInstanceCount: 40, instanceMemoryMB: 2048 }
      runtime: { name: 'custom', version: '1.0' }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: [
        { name: 'AzureWebJobsStorage__accountName', value: penyimpanan.name }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: telemetri.properties.ConnectionString }
        { name: 'AkhirTahunJadwal', value: '0 0 18 14 1 *' }
        { name: 'PeriksaMacetJadwal', value: '0 */5 * * * *' }
        { name: 'AlamatPublik', value: alamatPublik }
        { name: 'UkuranKertas', value: ukuranKertas }
        { name: 'SmtpHost', value: smtpServer }
        { name: 'SmtpPort', value: string(smtpPort) }
        { name: 'SmtpPengguna', value: smtpPengguna }
        { name: 'SmtpSandi', value: smtpSandi }
        { name: 'KunciTandaTangan', value: empty(rahasiaKunciTandaTangan) ? '' : '@Microsoft.KeyVault(SecretUri=${rahasiaKunciTandaTangan})' }
        { name: 'SuratPengirim', value: pengirim }
        { name: 'SuratAdministrator', value: pengelola }
      ]
    }
  }
}

resource hak 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for satu in items(peran): {
  name: guid(penyimpanan.id, aplikasi.id, satu.value)
  scope: penyimpanan
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', satu.value)
    principalId: aplikasi.identity.principalId
    principalType: 'ServicePrincipal'
  }
}]

resource topik 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: '${awalan}-kejadian'
  location: lokasi
  identity: { type: 'SystemAssigned' }
  properties: {
    source: penyimpanan.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

// Event Grid writes into the queue with its own identity, since the account accepts no keys.
resource hakTopik 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(penyimpanan.id, topik.id, pengirimPesanAntrean)
  scope: penyimpanan
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pengirimPesanAntrean)
    principalId: topik.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

resource unggahan 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2022-06-15' = [for satu in langganan: {
  parent: topik
  name: 'antrean-${satu.queue}'
  dependsOn: [hakTopik, penyimpanan::antrean::tujuan]
  properties: {
    deliveryWithResourceIdentity: {
      identity: { type: 'SystemAssigned' }
      destination: {
        endpointType: 'StorageQueue'
        properties: {
          resourceId: penyimpanan.id
          queueName: satu.queue
          queueMessageTimeToLiveInSeconds: 604800
        }
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      subjectBeginsWith: '/blobServices/default/containers/${satu.container}/'
    }
    eventDeliverySchema: 'EventGridSchema'
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
  }
}]

@description('The name of the function app, for publishing.')
output namaAplikasi string = aplikasi.name

@description('The address of the function app, for naskah.bicep.')
output alamatAplikasi string = 'https://${aplikasi.properties.defaultHostName}'

@description('The name of the storage account.')
output namaPenyimpanan string = penyimpanan.name

@description('The name of the system topic, for naskah.bicep.')
output namaTopik string = topik.name
