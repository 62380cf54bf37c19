// The event that starts RenderLaporan: each new blob in container naskah calls the blobs webhook of the function app.
// Deployed after the code, since Event Grid asks the webhook for its consent and the webhook's key exists only then.
targetScope = 'resourceGroup'

@description('Output namaTopik of main.bicep.')
param namaTopik string

@description('Output alamatAplikasi of main.bicep.')
param alamatAplikasi string

@description('The system key blobs_extension of the function app.')
@secure()
param kunciBlobs string

resource topik 'Microsoft.EventGrid/systemTopics@2022-06-15' existing = {
  name: namaTopik
}

resource naskah 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2022-06-15' = {
  parent: topik
  name: 'render-laporan'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        // The key inside the address is a secure parameter; the linter does not see through the interpolation.
        #disable-next-line use-secure-value-for-secure-inputs
        endpointUrl: '${alamatAplikasi}/runtime/webhooks/blobs?functionName=Host.Functions.RenderLaporan&code=${kunciBlobs}'
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      subjectBeginsWith: '/blobServices/default/containers/naskah/'
    }
    eventDeliverySchema: 'EventGridSchema'
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
  }
}
